// Written by scripts/generate-catalogue from
//   core/data/version.txt
//   core/data/accelerators.csv
//   core/data/paper_accelerators.csv
//   core/data/instances.csv
//   core/data/ambiguous_names.csv
// Edit those and run it again.
// clang-format off
#pragma once
#include "catalogue/tables.hpp"

namespace trainprint::tables {

constexpr std::string_view kDataVersion = "2026.11";

constexpr std::string_view kVendors[] = {
    "",
    "AMD",
    "Apple",
    "AWS",
    "Biren",
    "Cambricon",
    "Google",
    "Groq",
    "Huawei",
    "Intel",
    "Meta",
    "Microsoft",
    "Moore Threads",
    "NVIDIA",
    "Qualcomm",
    "Tesla",
};

constexpr std::string_view kAcceleratorSources[] = {
    "",
    "Hugging Face, @huggingface/tasks hardware table",
    "CodeCarbon CPU power table",
    "vendor specification (not re-read)",
    "S. Bekman, Machine Learning Engineering, accelerator tables",
    "Epoch AI, Data on machine-learning hardware",
    "AMD's product page of August 2026 (projections)",
    "Patterson et al. 2021 (mean in production), via mlco2/impact GPU table",
    "Google Cloud TPU documentation",
    "Google TPU v3 TDP, via LLMCarbon hardware table",
    "Google Cloud TPU documentation (measured mean)",
    "Google Cloud TPU documentation (measured maximum)",
    "Epoch AI, derived from Google's published efficiency relative to TPU v2",
    "Microsoft, Maia 200 announcement of January 2026 (secondary transcription)",
    "Lightning AI, Fabric throughput table",
    "mlco2/impact GPU table",
    "Green Algorithms, reference data",
    "AWS A10G datasheet (secondary transcription)",
    "NVIDIA datasheet (secondary transcription)",
    "NVIDIA datasheet; the printed figure is with sparsity, dense is half",
    "vendor datasheet (secondary transcription)",
    "NVIDIA architecture whitepaper, FP32 accumulate, dense (not re-read)",
    "press reports of 2026",
};

constexpr std::string_view kVariantGroups[] = {
    "",
    "mi300",
    "a100",
    "a800",
    "h100",
    "h200",
    "h800",
    "p100",
    "v100",
};

constexpr std::string_view kPaperRows =
    "A100\n"
    "A100 80GB\n"
    "A100 64GB\n"
    "A800\n"
    "H100\n"
    "H200\n"
    "H800\n"
    "V100\n"
    "T4\n"
    "L4\n"
    "A40\n"
    "A30\n"
    "RTX 6000 ADA\n"
    "MI250X\n"
    "MI300X\n"
    "TPU V2\n"
    "TPU V3\n"
    "TPU V4\n"
    "TPU V5E\n"
    "TPU V5P\n";

constexpr PaperRow kPaperNumbers[] = {
    {312, 400, 35},  // A100
    {312, 400, 35},  // A100 80GB
    {312, 400, 35},  // A100 64GB
    {312, 350, 30},  // A800
    {989, 600, 45},  // H100
    {1000, 650, 45},  // H200
    {800, 550, 40},  // H800
    {125, 300, 25},  // V100
    {65, 70, 20},  // T4
    {120, 75, 25},  // L4
    {300, 300, 25},  // A40
    {165, 300, 25},  // A30
    {145, 300, 25},  // RTX 6000 ADA
    {383, 560, 30},  // MI250X
    {1200, 750, 40},  // MI300X
    {45, 120, 25},  // TPU V2
    {123, 187, 35},  // TPU V3
    {275, 220, 45},  // TPU V4
    {80, 120, 35},  // TPU V5E
    {290, 280, 45},  // TPU V5P
};

// id, unless it is made of the name|name|aliases
constexpr std::string_view kAcceleratorText =
    "|Radeon 610M|\n"
    "|Radeon 680M|\n"
    "|Radeon 740M|\n"
    "|Radeon 760M|\n"
    "|Radeon 780M|\n"
    "|Radeon 820M|\n"
    "|Radeon 840M|\n"
    "|Radeon 860M|\n"
    "|Radeon 880M|\n"
    "|Radeon 890M|\n"
    "|Radeon AI PRO R9700|R9700 PRO;R9700;PRO R9700\n"
    "|EPYC 1st Generation Zen (Naples)|EPYC Naples\n"
    "|EPYC 2nd Generation Zen 2 (Rome)|EPYC Rome;EPYC 2th Generation Zen 2 (Rome)\n"
    "|EPYC 3rd Generation Zen 3 (Milan)|EPYC Milan;EPYC 3th Generation Zen 3 (Milan)\n"
    "|EPYC 4th Generation Zen 4 (Genoa)|EPYC Genoa\n"
    "|EPYC 5th Generation Zen 5 (Turin)|EPYC Turin\n"
    "|EPYC 7543|\n"
    "|EPYC 7713|\n"
    "|EPYC 7742|\n"
    "|EPYC 7763|\n"
    "|EPYC 7H12|7H12\n"
    "|EPYC 7R13|7R13\n"
    "|EPYC 9354|\n"
    "|EPYC 9474F|9474F\n"
    "|EPYC 9654|\n"
    "|EPYC 9965|\n"
    "|Instinct MI100|\n"
    "|Instinct MI210|\n"
    "|Instinct MI25|\n"
    "|Instinct MI250|\n"
    "|Instinct MI250X|\n"
    "|Instinct MI300A|\n"
    "|Instinct MI300X|MI300\n"
    "|Instinct MI308X|MI308\n"
    "|Instinct MI325X|MI325\n"
    "|Instinct MI350X|MI350\n"
    "|Instinct MI355X|MI355\n"
    "|Instinct MI430X|\n"
    "|Instinct MI440X|\n"
    "|Instinct MI455X|\n"
    "|Instinct MI50|\n"
    "|Instinct MI60|\n"
    "|Instinct MI8|\n"
    "|Radeon Pro V620|V620\n"
    "|Radeon Pro VII|\n"
    "|Radeon PRO W6800|W6800\n"
    "|Radeon PRO W7800|W7800\n"
    "|Radeon PRO W7900|W7900\n"
    "|Radeon RX 5500 XT|\n"
    "|Radeon RX 5600 XT|\n"
    "|Radeon RX 5700|\n"
    "|Radeon RX 5700 XT|\n"
    "|Radeon RX 580|\n"
    "|Radeon RX 6600|\n"
    "|Radeon RX 6600 XT|\n"
    "|Radeon RX 6650 XT|\n"
    "|Radeon RX 6700|\n"
    "|Radeon RX 6700 XT|\n"
    "|Radeon RX 6750 XT|\n"
    "|Radeon RX 6800|\n"
    "|Radeon RX 6800 XT|\n"
    "|Radeon RX 6900 XT|\n"
    "|Radeon RX 6950 XT|\n"
    "|Radeon RX 7600|\n"
    "|Radeon RX 7600 XT|7600 XT\n"
    "|Radeon RX 7700 XT|7700 XT\n"
    "|Radeon RX 7800 XT|7800 XT\n"
    "|Radeon RX 7900 GRE|7900 GRE\n"
    "|Radeon RX 7900 XT|7900 XT\n"
    "|Radeon RX 7900 XTX|7900 XTX\n"
    "|Radeon RX 9060 XT|9060 XT\n"
    "|Radeon RX 9070|\n"
    "|Radeon RX 9070 XT|9070 XT\n"
    "|Radeon RX Vega 56|\n"
    "|Radeon RX Vega 64|\n"
    "|Ryzen 7 3800X|3800X;Ryzen 7 3800X (16);AMD Ryzen 7 3800X (16)\n"
    "|Ryzen AI 300 (Ryzen AI 5)|\n"
    "|Ryzen AI 300 (Ryzen AI 7)|\n"
    "|Ryzen AI 300 (Ryzen AI 9)|\n"
    "|Ryzen AI 300 (Ryzen AI 9 HX)|\n"
    "|Ryzen AI Max+ 395|Strix Halo\n"
    "|Ryzen Threadripper Zen 1000 (Whitehaven)|Threadripper 1000\n"
    "|Ryzen Threadripper Zen 2 3000 (Castle Peak)|Threadripper 3000\n"
    "|Ryzen Threadripper Zen 3 5000 (Chagall)|Threadripper 5000\n"
    "|Ryzen Threadripper Zen 4 7000 (Storm Peak)|Threadripper 7000\n"
    "|Ryzen Threadripper Zen 5 9000 (Shimada Peak)|Threadripper 9000\n"
    "|Ryzen Zen 2 3000 (Ryzen 3)|Ryzen 3 3300X;3300X\n"
    "|Ryzen Zen 2 3000 (Ryzen 5)|Ryzen 5 3600X;3600X\n"
    "|Ryzen Zen 2 3000 (Ryzen 7)|Ryzen 7 3700X;3700X\n"
    "|Ryzen Zen 2 3000 (Ryzen 9)|Ryzen 9 3950X;3950X\n"
    "|Ryzen Zen 3 5000 (Ryzen 5)|Ryzen 5 5600X;5600X\n"
    "|Ryzen Zen 3 5000 (Ryzen 7)|Ryzen 7 5800X;5800X\n"
    "|Ryzen Zen 3 5000 (Ryzen 9)|Ryzen 9 5950X;5950X\n"
    "|Ryzen Zen 4 7000 (Ryzen 5)|Ryzen 5 7600X;7600X\n"
    "|Ryzen Zen 4 7000 (Ryzen 7)|Ryzen 7 7700X;7700X\n"
    "|Ryzen Zen 4 7000 (Ryzen 9)|Ryzen 9 7950X;7950X\n"
    "|Ryzen Zen 5 9000 (Ryzen 5)|Ryzen 5 9600X;9600X\n"
    "|Ryzen Zen 5 9000 (Ryzen 7)|Ryzen 7 9700X;9700X\n"
    "|Ryzen Zen 5 9000 (Ryzen 9)|Ryzen 9 9950X;9950X\n"
    "|Radeon VII|\n"
    "|Apple M1|\n"
    "|Apple M1 Max|\n"
    "|Apple M1 Pro|\n"
    "|Apple M1 Ultra|\n"
    "|Apple M2|\n"
    "|Apple M2 Max|\n"
    "|Apple M2 Pro|\n"
    "|Apple M2 Ultra|\n"
    "|Apple M3|\n"
    "|Apple M3 Max|\n"
    "|Apple M3 Pro|\n"
    "|Apple M3 Ultra|\n"
    "|Apple M4|\n"
    "|Apple M4 Max|\n"
    "|Apple M4 Pro|\n"
    "|Apple M5|\n"
    "|Apple M5 Max|\n"
    "|Apple M5 Pro|\n"
    "|Apple M5 Ultra|\n"
    "|Apple MacBook Neo|MacBook Neo\n"
    "|Inferentia1|Inferentia;Inf1\n"
    "|Inferentia2|Inf2\n"
    "|Trainium1|Trainium;Trn1\n"
    "|Trainium2|Trn2\n"
    "|Trainium3|Trn3\n"
    "|BR100|\n"
    "|MLU370-X8|MLU370\n"
    "|MLU590|Cambricon 590;Siyuan 590\n"
    "|TPU 8i|TPU v8i\n"
    "|TPU 8t|TPU v8t\n"
    "|TPU v2|\n"
    "|TPU v3|\n"
    "|TPU v4|\n"
    "|TPU v4i|\n"
    "|TPU v5e|TPU v5 lite;v5litepod;TPU v5 lite pod;v5 lite\n"
    "|TPU v5p|\n"
    "google-tpu-v6e|TPU v6e (Trillium)|TPU v6e;Trillium;TPU v6\n"
    "google-tpu-v7|TPU7x (Ironwood)|TPU7x;TPU v7;TPU v7x;Ironwood\n"
    "groq-lpu1|GroqChip LPU v1|GroqChip;Groq LPU\n"
    "|Ascend 910|Ascend 910A\n"
    "|Ascend 910B|Ascend 910B1;Ascend 910B2;Ascend 910B3;Ascend 910B4;910B\n"
    "|Ascend 910C|910C\n"
    "|Ascend 920|\n"
    "|Ascend 950DT|\n"
    "|Arc A380|\n"
    "|Arc A580|\n"
    "|Arc A750|\n"
    "|Arc A770|\n"
    "|Arc B570|\n"
    "|Arc B580|\n"
    "|Arc Pro B50|Arc B50\n"
    "|Arc Pro B60|Arc B60\n"
    "|Arc Pro B70|Arc B70\n"
    "|Core 10th Generation (i3)|\n"
    "|Core 10th Generation (i5)|\n"
    "|Core 10th Generation (i7)|Core i7-10700K;i7-10700K\n"
    "|Core 10th Generation (i9)|Core i9-10900K;i9-10900K\n"
    "|Core 11th Generation (i3)|\n"
    "|Core 11th Generation (i5)|\n"
    "|Core 11th Generation (i7)|Core i7-11700K;i7-11700K\n"
    "|Core 11th Generation (i9)|Core i9-11900K;i9-11900K\n"
    "|Core 12th Generation (i3)|\n"
    "|Core 12th Generation (i5)|Core i5-12600K;i5-12600K\n"
    "|Core 12th Generation (i7)|Core i7-12700K;i7-12700K\n"
    "|Core 12th Generation (i9)|Core i9-12900K;i9-12900K\n"
    "|Core 13th Generation (i3)|\n"
    "|Core 13th Generation (i5)|Core i5-13600K;i5-13600K\n"
    "|Core 13th Generation (i7)|Core i7-13700K;i7-13700K\n"
    "|Core 13th Generation (i9)|Core i9-13900K;i9-13900K\n"
    "|Core 14th Generation (i7)|Core i7-14700K;i7-14700K\n"
    "|Core Ultra 7 255HX|\n"
    "|Core Ultra 7 265KF|\n"
    "|Core Ultra 9 275HX|\n"
    "intel-gaudi|Gaudi HL-205|Gaudi;Gaudi 1;HL-205\n"
    "intel-gaudi2|Gaudi 2|HPU Gaudi2;HL-225\n"
    "intel-gaudi3|Gaudi 3|HPU Gaudi3;HL-325L\n"
    "intel-max-1100|Data Center GPU Max 1100|GPU Max 1100;Max 1100\n"
    "intel-max-1550|Data Center GPU Max 1550|GPU Max 1550;Max 1550;Ponte Vecchio;PVC\n"
    "|Xeon 2nd Generation (Cascade Lake)|Xeon 2th Generation (Cascade Lake)\n"
    "|Xeon 3rd Generation (Ice Lake)|Xeon 3th Generation (Ice Lake)\n"
    "|Xeon 4th Generation (Sapphire Rapids)|Sapphire Rapids\n"
    "|Xeon E5-2650 v4|E5-2650 v4\n"
    "|Xeon E5-2680 v4|E5-2680 v4\n"
    "|Xeon E5-2686 v4|E5-2686 v4\n"
    "|Xeon E5-2698 v4|E5-2698 v4\n"
    "|Xeon E5v2 (Ivy Bridge)|Xeon E5 v2\n"
    "|Xeon E5v3 (Haswell)|Xeon E5 v3\n"
    "|Xeon E5v4 (Broadwell)|Xeon E5 v4\n"
    "|Xeon Gold 6148|Gold 6148\n"
    "|Xeon Gold 6226R|Gold 6226R\n"
    "|Xeon Gold 6248|Gold 6248\n"
    "|Xeon Gold 6330|Gold 6330\n"
    "|Xeon Platinum 8168|Platinum 8168\n"
    "|Xeon Platinum 8259CL|Platinum 8259CL\n"
    "|Xeon Platinum 8275CL|Platinum 8275CL\n"
    "|Xeon Platinum 8358|Platinum 8358\n"
    "|Xeon Platinum 8380|Platinum 8380\n"
    "|Xeon Platinum 8468|Platinum 8468\n"
    "|Xeon Platinum 8480+|Platinum 8480+\n"
    "|Xeon Platinum 8558|Platinum 8558\n"
    "|Xeon Platinum 8592+|Platinum 8592+\n"
    "|MTIA 300|\n"
    "|MTIA v2|MTIA\n"
    "|Maia 100|Azure Maia 100\n"
    "|Maia 200|Azure Maia 200\n"
    "mthreads-s4000|MTT S4000|Moore Threads S4000\n"
    "|A10|\n"
    "|A100|A100 SXM;A100 SXM4\n"
    "|A100 PCIe 40GB|A100 PCIe;A100 40GB PCIe\n"
    "|A100 PCIe 80GB|A100 80GB PCIe\n"
    "|A100 SXM4 40GB|A100 40GB;A100 40G;A100 SXM 40GB\n"
    "|A100 SXM4 64GB|A100 64GB;A100 SXM 64GB;A100 custom 64GB\n"
    "|A100 SXM4 80GB|A100 80GB;A100 80G;80GB A100;A100 SXM 80GB\n"
    "|A100X|\n"
    "|A10G|\n"
    "|A16|\n"
    "|A2|\n"
    "|A30|\n"
    "|A30X|\n"
    "|A40|\n"
    "nvidia-a4000|RTX A4000|\n"
    "nvidia-a5000|RTX A5000|\n"
    "nvidia-a6000|RTX A6000|Quadro RTX A6000;RTX 6000 Ampere\n"
    "nvidia-a800-pcie|A800 PCIe 80GB|A800 PCIe;A800 80GB PCIe\n"
    "nvidia-a800-sxm|A800 SXM4 80GB|A800;A800 SXM;A800 80GB\n"
    "|B100|\n"
    "|B200|\n"
    "|B300|Blackwell Ultra\n"
    "nvidia-gb10|GB10 (DGX Spark)|GB10;DGX Spark\n"
    "|GB200|GB200 NVL72;GB200 NVL4;Grace Blackwell\n"
    "|GB300|GB300 NVL72\n"
    "nvidia-gh200|GH200 Grace Hopper|GH200;Grace Hopper;GH200 Superchip\n"
    "|GeForce GTX 1050|\n"
    "|GeForce GTX 1050 Ti|\n"
    "|GeForce GTX 1050 Ti Laptop|\n"
    "|GeForce GTX 1060|\n"
    "|GeForce GTX 1060 Laptop|\n"
    "|GeForce GTX 1070|\n"
    "|GeForce GTX 1070 Laptop|\n"
    "|GeForce GTX 1070 Ti|\n"
    "|GeForce GTX 1080|1080\n"
    "|GeForce GTX 1080 Laptop|\n"
    "|GeForce GTX 1080 Ti|1080 Ti\n"
    "|GeForce GTX 1650|\n"
    "|GeForce GTX 1650 Laptop|\n"
    "|GeForce GTX 1650 SUPER|\n"
    "|GeForce GTX 1660|\n"
    "|GeForce GTX 1660 SUPER|\n"
    "|GeForce GTX 1660 Ti|\n"
    "|GeForce GTX 1660 Ti Laptop|\n"
    "|GeForce GTX 1660 Ti Max-Q|\n"
    "|GeForce GTX 960|\n"
    "|GeForce GTX 970|\n"
    "|GeForce GTX 980|\n"
    "|GeForce GTX 980 Ti|\n"
    "nvidia-h100-nvl|H100 NVL 94GB|H100 NVL\n"
    "nvidia-h100-pcie|H100 PCIe 80GB|H100 PCIe;H100 80GB PCIe\n"
    "nvidia-h100-sxm|H100 SXM5 80GB|H100;H100 SXM;H100 SXM5;H100 80GB;H100 80GB HBM3;H100 HBM3\n"
    "nvidia-h20|H20 96GB|H20\n"
    "nvidia-h200-nvl|H200 NVL 141GB|H200 NVL\n"
    "nvidia-h200-sxm|H200 SXM 141GB|H200;H200 SXM;H200 SXM5;H200 141GB\n"
    "|H800 PCIe 80GB|H800 PCIe;H800 80GB PCIe\n"
    "nvidia-h800-sxm|H800 SXM5 80GB|H800;H800 SXM;H800 SXM5;H800 80GB\n"
    "|Jetson AGX Orin 32GB|\n"
    "|Jetson AGX Orin 64GB|\n"
    "|Jetson AGX Thor|Jetson Thor;Jetson T5000\n"
    "|Jetson AGX Xavier|AGX Xavier\n"
    "|Jetson Nano|\n"
    "|Jetson Orin Nano 4GB|\n"
    "|Jetson Orin Nano 8GB|\n"
    "|Jetson Orin Nano Super|\n"
    "|Jetson Orin NX 16GB|\n"
    "|Jetson Orin NX 8GB|\n"
    "|Jetson TX1|\n"
    "|Jetson TX2|\n"
    "|Jetson Xavier NX|Xavier NX\n"
    "|K20|K20m;K20c\n"
    "|K40|K40m\n"
    "nvidia-k80|K80 (board of 2 GPUs)|K80\n"
    "|L2|\n"
    "|L20|\n"
    "|L4|\n"
    "|L40|\n"
    "|L40S|\n"
    "|M10|\n"
    "|M40|\n"
    "nvidia-m60|M60 (board)|M60\n"
    "nvidia-p100-pcie|P100 PCIe 16GB|P100;P100 PCIe;P100 16GB\n"
    "|P100 SXM2|P100 SXM;P100 SXM2 16GB\n"
    "|P4|\n"
    "|P40|\n"
    "|Quadro GP100|GP100\n"
    "|Quadro GV100|GV100\n"
    "|Quadro M6000|\n"
    "|Quadro P4000|\n"
    "|Quadro P5000|\n"
    "|Quadro P6000|P6000\n"
    "|Quadro RTX 4000|RTX 4000 Turing\n"
    "|Quadro RTX 5000|RTX 5000 Turing\n"
    "|Quadro RTX 6000|RTX 6000 Turing\n"
    "|Quadro RTX 8000|RTX 8000\n"
    "|RTX 2000 Ada Generation|RTX 2000 Ada\n"
    "|GeForce RTX 2050 Laptop|\n"
    "|GeForce RTX 2060|\n"
    "|GeForce RTX 2060 12GB|\n"
    "|GeForce RTX 2060 Laptop|\n"
    "|GeForce RTX 2060 Max-Q|\n"
    "|GeForce RTX 2060 SUPER|\n"
    "|GeForce RTX 2070|\n"
    "|GeForce RTX 2070 Laptop|\n"
    "|GeForce RTX 2070 Max-Q|\n"
    "|GeForce RTX 2070 SUPER|\n"
    "|GeForce RTX 2070 SUPER Laptop|\n"
    "|GeForce RTX 2070 SUPER Max-Q|\n"
    "|GeForce RTX 2080|\n"
    "|GeForce RTX 2080 Laptop|\n"
    "|GeForce RTX 2080 Max-Q|\n"
    "|GeForce RTX 2080 SUPER|\n"
    "|GeForce RTX 2080 SUPER Laptop|\n"
    "|GeForce RTX 2080 SUPER Max-Q|\n"
    "|GeForce RTX 2080 Ti|\n"
    "|GeForce RTX 3050|\n"
    "|GeForce RTX 3050 Laptop|\n"
    "|GeForce RTX 3050 Ti Laptop|\n"
    "|GeForce RTX 3060|\n"
    "|GeForce RTX 3060 Laptop|\n"
    "|GeForce RTX 3060 Ti|\n"
    "|GeForce RTX 3070|\n"
    "|GeForce RTX 3070 Laptop|\n"
    "|GeForce RTX 3070 Ti|\n"
    "|GeForce RTX 3070 Ti Laptop|\n"
    "nvidia-rtx-3080|GeForce RTX 3080 10GB|GeForce RTX 3080;RTX 3080;3080\n"
    "|GeForce RTX 3080 Laptop|\n"
    "|GeForce RTX 3080 Ti|\n"
    "|GeForce RTX 3080 Ti Laptop|\n"
    "|GeForce RTX 3090|\n"
    "|GeForce RTX 3090 Ti|\n"
    "|RTX 3500 Ada Laptop|RTX 3500 Ada;RTX 3500 Ada Generation Laptop\n"
    "|RTX 4000 Ada Generation|RTX 4000 Ada\n"
    "|RTX 4000 SFF Ada Generation|RTX 4000 SFF Ada;RTX 4000 Ada SFF\n"
    "|GeForce RTX 4050 Laptop|\n"
    "|GeForce RTX 4060|\n"
    "|GeForce RTX 4060 Laptop|\n"
    "|GeForce RTX 4060 Ti|\n"
    "|GeForce RTX 4070|\n"
    "|GeForce RTX 4070 Laptop|\n"
    "|GeForce RTX 4070 SUPER|\n"
    "|GeForce RTX 4070 Ti|\n"
    "|GeForce RTX 4070 Ti SUPER|\n"
    "|GeForce RTX 4080|\n"
    "|GeForce RTX 4080 Laptop|\n"
    "|GeForce RTX 4080 SUPER|\n"
    "|GeForce RTX 4090|\n"
    "|GeForce RTX 4090 D|\n"
    "|GeForce RTX 4090 Laptop|\n"
    "|RTX 4500 Ada Generation|RTX 4500 Ada\n"
    "nvidia-rtx-5000-ada|RTX 5000 Ada Generation|RTX 5000 Ada;5000 Ada\n"
    "|GeForce RTX 5050|\n"
    "|GeForce RTX 5050 Laptop|\n"
    "|GeForce RTX 5060|\n"
    "|GeForce RTX 5060 Laptop|\n"
    "|GeForce RTX 5060 Ti|\n"
    "|GeForce RTX 5070|\n"
    "|GeForce RTX 5070 Laptop|\n"
    "|GeForce RTX 5070 Ti|\n"
    "|GeForce RTX 5070 Ti Laptop|\n"
    "|GeForce RTX 5080|\n"
    "|GeForce RTX 5080 Laptop|\n"
    "|GeForce RTX 5090|\n"
    "|GeForce RTX 5090 D|\n"
    "|GeForce RTX 5090 Laptop|\n"
    "|RTX 5880 Ada Generation|RTX 5880 Ada\n"
    "nvidia-rtx-6000-ada|RTX 6000 Ada Generation|RTX 6000 Ada;6000 Ada;Ada 6000\n"
    "|RTX A1000|\n"
    "|RTX A2000|\n"
    "|RTX A2000 Embedded|\n"
    "|RTX A2000 Laptop|\n"
    "|RTX A2000 Max-Q|\n"
    "|RTX A3000 Laptop|\n"
    "|RTX A400|\n"
    "|RTX A4000 Laptop|\n"
    "|RTX A4000 Max-Q|\n"
    "|RTX A4500|\n"
    "|RTX A5000 Laptop|\n"
    "|RTX A5000 Max-Q|\n"
    "|RTX A5500|\n"
    "|RTX PRO 2000 Blackwell|RTX PRO 2000\n"
    "|RTX PRO 4000 Blackwell|RTX PRO 4000\n"
    "|RTX PRO 4000 SFF|RTX PRO 4000 Blackwell SFF\n"
    "|RTX PRO 4500 Blackwell|RTX PRO 4500;RTX PRO 4500 WS\n"
    "|RTX PRO 5000 Blackwell|RTX PRO 5000\n"
    "|RTX PRO 6000 Blackwell Max-Q|RTX PRO 6000 Max-Q;RTX PRO 6000 Blackwell Max-Q Workstation Edition\n"
    "nvidia-rtx-pro-6000-bw|RTX PRO 6000 Blackwell|RTX PRO 6000;RTX 6000 Blackwell;RTX PRO 6000 Blackwell Server Edition;RTX PRO 6000 Blackwell Workstation Edition;RTX PRO 6000 WS\n"
    "|T10|\n"
    "|T4|\n"
    "|Titan RTX|RTX Titan\n"
    "|Titan V|\n"
    "|Titan X|GTX Titan X;Titan X Pascal;Titan X Maxwell\n"
    "|Titan Xp|\n"
    "|V100 PCIe|V100 PCIe 16GB;V100 PCIe 32GB\n"
    "|V100 SXM2|V100;V100 SXM;V100 SXM2 16GB;V100 SXM2 32GB;V100 16GB;V100 32GB\n"
    "nvidia-v100s|V100S PCIe 32GB|V100S\n"
    "|VR200 (Rubin)|VR200;Rubin;VR200 NVL72;VR200 NVL144;Vera Rubin\n"
    "|Snapdragon X Elite X1E-00-1DE|X1E-00-1DE\n"
    "|Snapdragon X Elite X1E-78-100|X1E-78-100\n"
    "|Snapdragon X Elite X1E-80-100|X1E-80-100\n"
    "|Snapdragon X Elite X1E-84-100|X1E-84-100\n"
    "|Snapdragon X Plus X1P-64-100|X1P-64-100\n"
    "tesla-d1|D1 (Dojo)|Dojo D1;Dojo\n";

constexpr AcceleratorRow kAcceleratorNumbers[] = {
    {0, 15, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // amd-610m
    {0, 50, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // amd-680m
    {0, 15, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // amd-740m
    {0, 15, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // amd-760m
    {0, 15, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // amd-780m
    {0, 15, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // amd-820m
    {0, 15, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // amd-840m
    {0, 15, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // amd-860m
    {0, 15, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // amd-880m
    {0, 15, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // amd-890m
    {0, 300, 0, 32, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::none, 8, 0, 0, 0},  // amd-ai-pro-r9700
    {0, 180, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-1st-generation-zen-naples
    {0, 225, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-2nd-generation-zen-2-rome
    {0, 280, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-3rd-generation-zen-3-milan
    {0, 360, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-4th-generation-zen-4-genoa
    {0, 500, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-5th-generation-zen-5-turin
    {0, 225, 0, 0, 1, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-7543
    {0, 225, 0, 0, 1, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-7713
    {0, 225, 0, 0, 1, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-7742
    {0, 280, 0, 0, 1, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-7763
    {0, 280, 0, 0, 1, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-7h12
    {0, 225, 0, 0, 1, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-7r13
    {0, 280, 0, 0, 1, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-9354
    {0, 360, 0, 0, 1, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-9474f
    {0, 360, 0, 0, 1, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-9654
    {0, 500, 0, 0, 1, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-9965
    {18460, 300, 0, 32, 1, 1, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi100
    {18100, 300, 0, 64, 1, 1, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi210
    {0, 300, 0, 16, 1, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi25
    {36200, 560, 0, 128, 1, 4, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 4, 0, 2, 0},  // amd-mi250
    {38300, 500, 0, 128, 1, 5, 5, 0, 14, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 4, 0, 2, 0},  // amd-mi250x
    {98060, 760, 0, 128, 1, 5, 5, 0, 0, 1, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 4, 0, 0, 0},  // amd-mi300a
    {130700, 750, 0, 192, 1, 5, 5, 0, 15, 1, true, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi300x
    {65370, 750, 0, 192, 1, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi308x
    {130700, 1000, 0, 256, 1, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi325x
    {231000, 1000, 0, 288, 1, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi350x
    {251700, 1400, 0, 288, 1, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi355x
    {0, 0, 0, 432, 1, 0, 0, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi430x
    {0, 0, 0, 432, 1, 0, 0, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi440x
    {500000, 0, 0, 432, 1, 6, 0, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi455x
    {2650, 300, 0, 32, 1, 1, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi50
    {0, 300, 0, 32, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi60
    {0, 175, 0, 4, 1, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi8
    {0, 300, 0, 32, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-pro-v620
    {0, 250, 0, 16, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::none, 8, 0, 0, 0},  // amd-pro-vii
    {0, 250, 0, 32, 1, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::none, 8, 0, 0, 0},  // amd-pro-w6800
    {0, 260, 0, 32, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::none, 8, 0, 0, 0},  // amd-pro-w7800
    {0, 295, 0, 48, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::none, 8, 0, 0, 0},  // amd-pro-w7900
    {0, 130, 0, 8, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-5500-xt
    {0, 150, 0, 6, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-5600-xt
    {0, 180, 0, 8, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-5700
    {0, 225, 0, 8, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-5700-xt
    {0, 185, 0, 8, 1, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-580
    {0, 132, 0, 8, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-6600
    {0, 160, 0, 8, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-6600-xt
    {0, 180, 0, 8, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-6650-xt
    {0, 175, 0, 10, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-6700
    {0, 230, 0, 12, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-6700-xt
    {0, 250, 0, 12, 1, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-6750-xt
    {0, 250, 0, 16, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-6800
    {0, 300, 0, 16, 1, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-6800-xt
    {0, 300, 0, 16, 1, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-6900-xt
    {0, 335, 0, 16, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-6950-xt
    {0, 165, 0, 8, 1, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-7600
    {0, 190, 0, 16, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-7600-xt
    {0, 245, 0, 12, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-7700-xt
    {0, 263, 0, 16, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-7800-xt
    {0, 260, 0, 16, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-7900-gre
    {0, 315, 0, 20, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-7900-xt
    {12280, 355, 0, 24, 1, 5, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-7900-xtx
    {0, 160, 0, 16, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-9060-xt
    {0, 220, 0, 16, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-9070
    {0, 304, 0, 16, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-9070-xt
    {0, 210, 0, 8, 1, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-vega-56
    {0, 295, 0, 8, 1, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-vega-64
    {0, 142, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-7-3800x
    {0, 28, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-ai-300-ryzen-ai-5
    {0, 54, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-ai-300-ryzen-ai-7
    {0, 54, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-ai-300-ryzen-ai-9
    {0, 54, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-ai-300-ryzen-ai-9-hx
    {0, 120, 0, 128, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // amd-ryzen-ai-max-395
    {0, 180, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-threadripper-zen-1000-whitehaven
    {0, 280, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-threadripper-zen-2-3000-castle-peak
    {0, 280, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-threadripper-zen-3-5000-chagall
    {0, 350, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-threadripper-zen-4-7000-storm-peak
    {0, 350, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-threadripper-zen-5-9000-shimada-peak
    {0, 88, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-zen-2-3000-ryzen-3
    {0, 88, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-zen-2-3000-ryzen-5
    {0, 142, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-zen-2-3000-ryzen-7
    {0, 142, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-zen-2-3000-ryzen-9
    {0, 88, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-zen-3-5000-ryzen-5
    {0, 142, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-zen-3-5000-ryzen-7
    {0, 142, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-zen-3-5000-ryzen-9
    {0, 142, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-zen-4-7000-ryzen-5
    {0, 142, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-zen-4-7000-ryzen-7
    {0, 230, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-zen-4-7000-ryzen-9
    {0, 88, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-zen-5-9000-ryzen-5
    {0, 88, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-zen-5-9000-ryzen-7
    {0, 230, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // amd-ryzen-zen-5-9000-ryzen-9
    {0, 300, 0, 16, 1, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-vii
    {0, 15, 0, 16, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m1
    {0, 60, 0, 64, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m1-max
    {0, 30, 0, 32, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m1-pro
    {0, 120, 0, 128, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m1-ultra
    {0, 20, 0, 24, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m2
    {0, 80, 0, 96, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m2-max
    {0, 35, 0, 32, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m2-pro
    {0, 150, 0, 192, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m2-ultra
    {0, 22, 0, 24, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m3
    {0, 90, 0, 128, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m3-max
    {0, 40, 0, 36, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m3-pro
    {0, 180, 0, 512, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m3-ultra
    {0, 22, 0, 32, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m4
    {0, 100, 0, 128, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m4-max
    {0, 45, 0, 64, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m4-pro
    {0, 25, 0, 32, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m5
    {0, 110, 0, 128, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m5-max
    {0, 50, 0, 64, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m5-pro
    {0, 220, 0, 256, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-m5-ultra
    {0, 10, 0, 8, 2, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // apple-macbook-neo
    {0, 0, 0, 0, 3, 0, 0, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 16, 0, 0, 0},  // aws-inferentia1
    {19000, 0, 0, 32, 3, 5, 0, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 12, 0, 0, 0},  // aws-inferentia2
    {19000, 0, 0, 0, 3, 5, 0, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 16, 0, 0, 0},  // aws-trainium1
    {66700, 500, 0, 96, 3, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 16, 0, 0, 0},  // aws-trainium2
    {67100, 700, 0, 0, 3, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 16, 0, 0, 0},  // aws-trainium3
    {102400, 550, 0, 64, 4, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // biren-br100
    {9600, 250, 0, 48, 5, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // cambricon-mlu370-x8
    {34500, 200, 0, 0, 5, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // cambricon-mlu590
    {0, 0, 0, 0, 6, 0, 0, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 4, 0, 0, 0},  // google-tpu-8i
    {0, 0, 0, 216, 6, 0, 0, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 4, 0, 0, 0},  // google-tpu-8t
    {4500, 280, 221, 16, 6, 5, 5, 7, 16, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 4, 2, 0, 0},  // google-tpu-v2
    {12300, 450, 220, 32, 6, 8, 9, 10, 17, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 4, 2, 0, 0},  // google-tpu-v3
    {27500, 192, 170, 32, 6, 8, 11, 10, 18, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 4, 2, 0, 0},  // google-tpu-v4
    {13800, 175, 0, 8, 6, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 4, 1, 0, 0},  // google-tpu-v4i
    {19700, 225, 0, 16, 6, 8, 12, 0, 19, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 8, 1, 0, 0},  // google-tpu-v5e
    {45900, 540, 0, 95, 6, 8, 12, 0, 20, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 4, 2, 0, 0},  // google-tpu-v5p
    {91800, 380, 0, 32, 6, 8, 12, 0, 0, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 8, 1, 0, 0},  // google-tpu-v6e
    {230700, 960, 0, 192, 6, 8, 12, 0, 0, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 4, 2, 0, 0},  // google-tpu-v7
    {18800, 215, 0, 0, 7, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // groq-lpu1
    {25600, 310, 0, 32, 8, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // huawei-ascend-910
    {37600, 400, 0, 64, 8, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // huawei-ascend-910b
    {75200, 700, 0, 128, 8, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // huawei-ascend-910c
    {90000, 0, 0, 0, 8, 5, 0, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // huawei-ascend-920
    {48600, 0, 0, 144, 8, 5, 0, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // huawei-ascend-950dt
    {0, 75, 0, 6, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // intel-arc-a380
    {0, 185, 0, 8, 9, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // intel-arc-a580
    {0, 225, 0, 8, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // intel-arc-a750
    {0, 225, 0, 16, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // intel-arc-a770
    {0, 150, 0, 10, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // intel-arc-b570
    {0, 190, 0, 12, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // intel-arc-b580
    {0, 70, 0, 16, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::none, 8, 0, 0, 0},  // intel-arc-pro-b50
    {0, 200, 0, 24, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::none, 8, 0, 0, 0},  // intel-arc-pro-b60
    {0, 230, 0, 32, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::none, 8, 0, 0, 0},  // intel-arc-pro-b70
    {0, 90, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-10th-generation-i3
    {0, 182, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-10th-generation-i5
    {0, 215, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-10th-generation-i7
    {0, 250, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-10th-generation-i9
    {0, 90, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-11th-generation-i3
    {0, 251, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-11th-generation-i5
    {0, 251, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-11th-generation-i7
    {0, 251, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-11th-generation-i9
    {0, 89, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-12th-generation-i3
    {0, 150, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-12th-generation-i5
    {0, 190, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-12th-generation-i7
    {0, 241, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-12th-generation-i9
    {0, 89, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-13th-generation-i3
    {0, 181, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-13th-generation-i5
    {0, 253, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-13th-generation-i7
    {0, 253, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-13th-generation-i9
    {0, 253, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-14th-generation-i7
    {0, 160, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-ultra-7-255hx
    {0, 250, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-ultra-7-265kf
    {0, 160, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 1, 0, 0, 0},  // intel-core-ultra-9-275hx
    {0, 300, 0, 0, 9, 0, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // intel-gaudi
    {43200, 600, 0, 96, 9, 4, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // intel-gaudi2
    {167800, 900, 0, 128, 9, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // intel-gaudi3
    {0, 300, 0, 48, 9, 0, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // intel-max-1100
    {0, 600, 0, 128, 9, 0, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 6, 0, 0, 0},  // intel-max-1550
    {0, 205, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-2nd-generation-cascade-lake
    {0, 270, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-3rd-generation-ice-lake
    {0, 350, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-4th-generation-sapphire-rapids
    {0, 105, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-e5-2650-v4
    {0, 120, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-e5-2680-v4
    {0, 145, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-e5-2686-v4
    {0, 135, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-e5-2698-v4
    {0, 130, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-e5v2-ivy-bridge
    {0, 145, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-e5v3-haswell
    {0, 145, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-e5v4-broadwell
    {0, 150, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-gold-6148
    {0, 150, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-gold-6226r
    {0, 150, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-gold-6248
    {0, 205, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-gold-6330
    {0, 205, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8168
    {0, 210, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8259cl
    {0, 240, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8275cl
    {0, 250, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8358
    {0, 270, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8380
    {0, 350, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8468
    {0, 350, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8480
    {0, 330, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8558
    {0, 350, 0, 0, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8592
    {60000, 800, 0, 0, 10, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // meta-mtia-300
    {17700, 90, 0, 0, 10, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // meta-mtia-v2
    {80000, 500, 0, 0, 11, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 4, 0, 0, 0},  // microsoft-maia-100
    {0, 750, 0, 216, 11, 0, 13, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 4, 0, 0, 0},  // microsoft-maia-200
    {10000, 450, 0, 48, 12, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // mthreads-s4000
    {12500, 150, 0, 24, 13, 14, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-a10
    {31200, 400, 0, 0, 13, 5, 5, 0, 1, 2, true, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 7},  // nvidia-a100
    {31200, 250, 0, 40, 13, 5, 15, 0, 1, 2, false, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 7},  // nvidia-a100-pcie-40gb
    {31200, 300, 0, 80, 13, 4, 16, 0, 2, 2, false, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 7},  // nvidia-a100-pcie-80gb
    {31200, 400, 0, 40, 13, 5, 5, 0, 1, 2, false, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 7},  // nvidia-a100-sxm4-40gb
    {0, 0, 0, 64, 13, 0, 0, 0, 3, 2, false, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 4, 0, 0, 7},  // nvidia-a100-sxm4-64gb
    {31200, 400, 0, 80, 13, 5, 5, 0, 2, 2, false, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 7},  // nvidia-a100-sxm4-80gb
    {0, 300, 0, 80, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 7},  // nvidia-a100x
    {7000, 300, 0, 24, 13, 17, 17, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-a10g
    {0, 250, 0, 64, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-a16
    {0, 60, 0, 16, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-a2
    {16500, 165, 0, 24, 13, 18, 1, 0, 12, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 4},  // nvidia-a30
    {0, 230, 0, 24, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 4},  // nvidia-a30x
    {14970, 300, 0, 48, 13, 19, 5, 0, 11, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-a40
    {7670, 140, 0, 16, 13, 19, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-a4000
    {11110, 230, 0, 24, 13, 20, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-a5000
    {15480, 300, 0, 48, 13, 20, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-a6000
    {31180, 250, 0, 80, 13, 5, 5, 0, 4, 3, false, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 7},  // nvidia-a800-pcie
    {31180, 400, 0, 80, 13, 5, 5, 0, 4, 3, true, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 7},  // nvidia-a800-sxm
    {175000, 700, 0, 192, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 0},  // nvidia-b100
    {225000, 1000, 0, 180, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 7},  // nvidia-b200
    {225000, 1100, 0, 270, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 7},  // nvidia-b300
    {0, 140, 0, 128, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // nvidia-gb10
    {250000, 1200, 0, 186, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::superchip, 4, 0, 0, 7},  // nvidia-gb200
    {250000, 1400, 0, 288, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::superchip, 4, 0, 0, 7},  // nvidia-gb300
    {98950, 700, 0, 96, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::h, Kind::gpu, AcceleratorClass::data_center, Form::superchip, 4, 0, 0, 7},  // nvidia-gh200
    {0, 75, 0, 2, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-1050
    {0, 75, 0, 4, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-1050-ti
    {0, 70, 0, 4, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-gtx-1050-ti-laptop
    {0, 120, 0, 6, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-1060
    {0, 80, 0, 6, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-gtx-1060-laptop
    {0, 150, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-1070
    {0, 120, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-gtx-1070-laptop
    {0, 180, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-1070-ti
    {887, 180, 0, 8, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-1080
    {0, 150, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-gtx-1080-laptop
    {1134, 250, 0, 11, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-1080-ti
    {0, 75, 0, 4, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-1650
    {0, 50, 0, 4, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-gtx-1650-laptop
    {0, 100, 0, 4, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-1650-super
    {0, 120, 0, 6, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-1660
    {0, 125, 0, 6, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-1660-super
    {0, 120, 0, 6, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-1660-ti
    {0, 80, 0, 6, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-gtx-1660-ti-laptop
    {0, 60, 0, 6, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-gtx-1660-ti-max-q
    {0, 120, 0, 2, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-960
    {0, 145, 0, 4, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-970
    {0, 165, 0, 4, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-980
    {0, 250, 0, 6, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-gtx-980-ti
    {83550, 400, 0, 94, 13, 14, 5, 0, 5, 4, false, AcceleratorFamily::h, Kind::gpu, AcceleratorClass::data_center, Form::nvl, 8, 0, 0, 7},  // nvidia-h100-nvl
    {75600, 350, 0, 80, 13, 5, 5, 0, 5, 4, false, AcceleratorFamily::h, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 7},  // nvidia-h100-pcie
    {98940, 700, 0, 80, 13, 5, 5, 0, 5, 4, true, AcceleratorFamily::h, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 7},  // nvidia-h100-sxm
    {14800, 400, 0, 96, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 7},  // nvidia-h20
    {84000, 0, 0, 141, 13, 14, 0, 0, 0, 5, false, AcceleratorFamily::h, Kind::gpu, AcceleratorClass::data_center, Form::nvl, 8, 0, 0, 7},  // nvidia-h200-nvl
    {98950, 700, 0, 141, 13, 5, 5, 0, 6, 5, true, AcceleratorFamily::h, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 7},  // nvidia-h200-sxm
    {75600, 350, 0, 80, 13, 5, 5, 0, 7, 6, false, AcceleratorFamily::h, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 7},  // nvidia-h800-pcie-80gb
    {98900, 700, 0, 80, 13, 5, 5, 0, 7, 6, true, AcceleratorFamily::h, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 7},  // nvidia-h800-sxm
    {0, 40, 0, 32, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // nvidia-jetson-agx-orin-32gb
    {0, 60, 0, 64, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // nvidia-jetson-agx-orin-64gb
    {0, 130, 0, 128, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // nvidia-jetson-agx-thor
    {0, 30, 0, 32, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // nvidia-jetson-agx-xavier
    {0, 10, 0, 4, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // nvidia-jetson-nano
    {0, 10, 0, 4, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // nvidia-jetson-orin-nano-4gb
    {0, 15, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // nvidia-jetson-orin-nano-8gb
    {0, 25, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // nvidia-jetson-orin-nano-super
    {0, 25, 0, 16, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // nvidia-jetson-orin-nx-16gb
    {0, 20, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // nvidia-jetson-orin-nx-8gb
    {0, 15, 0, 4, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // nvidia-jetson-tx1
    {0, 15, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // nvidia-jetson-tx2
    {0, 20, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // nvidia-jetson-xavier-nx
    {0, 225, 0, 5, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-k20
    {505, 245, 0, 12, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-k40
    {813, 300, 0, 24, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-k80
    {0, 0, 0, 24, 13, 0, 0, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-l2
    {11950, 275, 0, 48, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-l20
    {12100, 72, 0, 24, 13, 5, 5, 0, 10, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-l4
    {18100, 300, 0, 48, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-l40
    {36200, 350, 0, 48, 13, 4, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-l40s
    {0, 225, 0, 32, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-m10
    {683, 250, 0, 12, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-m40
    {965, 300, 0, 16, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-m60
    {1870, 250, 0, 16, 13, 5, 5, 0, 0, 7, true, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-p100-pcie
    {2120, 300, 0, 16, 13, 5, 5, 0, 0, 7, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 0},  // nvidia-p100-sxm2
    {570, 75, 0, 8, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-p4
    {1176, 250, 0, 24, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-p40
    {0, 235, 0, 16, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-quadro-gp100
    {0, 250, 0, 32, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-quadro-gv100
    {0, 250, 0, 12, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-quadro-m6000
    {0, 105, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-quadro-p4000
    {0, 180, 0, 16, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-quadro-p5000
    {0, 250, 0, 24, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-quadro-p6000
    {0, 160, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-quadro-rtx-4000
    {8920, 230, 0, 16, 13, 14, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-quadro-rtx-5000
    {13050, 260, 0, 24, 13, 3, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-quadro-rtx-6000
    {13050, 260, 0, 48, 13, 3, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-quadro-rtx-8000
    {0, 70, 0, 16, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-2000-ada-generation
    {0, 45, 0, 4, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-2050-laptop
    {0, 160, 0, 6, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-2060
    {0, 184, 0, 12, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-2060-12gb
    {0, 90, 0, 6, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-2060-laptop
    {0, 65, 0, 6, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-2060-max-q
    {0, 175, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-2060-super
    {0, 175, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-2070
    {0, 115, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-2070-laptop
    {0, 80, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-2070-max-q
    {0, 215, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-2070-super
    {0, 115, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-2070-super-laptop
    {0, 80, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-2070-super-max-q
    {4240, 215, 0, 8, 13, 18, 15, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-2080
    {0, 150, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-2080-laptop
    {0, 80, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-2080-max-q
    {0, 250, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-2080-super
    {0, 150, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-2080-super-laptop
    {0, 80, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-2080-super-max-q
    {5380, 250, 0, 11, 13, 18, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-2080-ti
    {0, 130, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-3050
    {0, 95, 0, 4, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-3050-laptop
    {0, 80, 0, 4, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-3050-ti-laptop
    {0, 170, 0, 12, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-3060
    {0, 115, 0, 6, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-3060-laptop
    {0, 200, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-3060-ti
    {4060, 220, 0, 8, 13, 18, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-3070
    {0, 125, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-3070-laptop
    {0, 290, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-3070-ti
    {0, 125, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-3070-ti-laptop
    {5950, 320, 0, 10, 13, 18, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-3080
    {0, 150, 0, 16, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-3080-laptop
    {0, 350, 0, 12, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-3080-ti
    {0, 150, 0, 16, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-3080-ti-laptop
    {7100, 350, 0, 24, 13, 18, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-3090
    {8000, 450, 0, 24, 13, 3, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-3090-ti
    {0, 150, 0, 12, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-3500-ada-laptop
    {0, 130, 0, 20, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-4000-ada-generation
    {0, 70, 0, 20, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-4000-sff-ada-generation
    {0, 115, 0, 6, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-4050-laptop
    {0, 115, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-4060
    {0, 115, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-4060-laptop
    {0, 165, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-4060-ti
    {0, 200, 0, 12, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-4070
    {0, 115, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-4070-laptop
    {0, 220, 0, 12, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-4070-super
    {8020, 285, 0, 12, 13, 21, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-4070-ti
    {0, 285, 0, 16, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-4070-ti-super
    {9750, 320, 0, 16, 13, 3, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-4080
    {0, 150, 0, 12, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-4080-laptop
    {0, 320, 0, 16, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-4080-super
    {16520, 450, 0, 24, 13, 20, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-4090
    {0, 425, 0, 24, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-4090-d
    {0, 150, 0, 16, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-4090-laptop
    {0, 210, 0, 24, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-4500-ada-generation
    {0, 250, 0, 32, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-5000-ada
    {0, 130, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-5050
    {0, 100, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-5050-laptop
    {0, 150, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-5060
    {0, 100, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-5060-laptop
    {0, 180, 0, 16, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-5060-ti
    {6170, 250, 0, 12, 13, 21, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-5070
    {0, 100, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-5070-laptop
    {8790, 300, 0, 16, 13, 21, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-5070-ti
    {0, 140, 0, 12, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-5070-ti-laptop
    {11260, 360, 0, 16, 13, 21, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-5080
    {0, 175, 0, 16, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-5080-laptop
    {20950, 575, 0, 32, 13, 18, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-5090
    {0, 575, 0, 32, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-5090-d
    {0, 175, 0, 24, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-5090-laptop
    {0, 285, 0, 48, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-5880-ada-generation
    {36420, 300, 0, 48, 13, 20, 1, 0, 13, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-6000-ada
    {0, 50, 0, 8, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-a1000
    {0, 70, 0, 6, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-a2000
    {0, 70, 0, 4, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-a2000-embedded
    {0, 95, 0, 4, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-a2000-laptop
    {0, 35, 0, 4, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-a2000-max-q
    {0, 80, 0, 6, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-a3000-laptop
    {0, 50, 0, 4, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-a400
    {0, 80, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-a4000-laptop
    {0, 35, 0, 8, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-a4000-max-q
    {0, 200, 0, 20, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-a4500
    {0, 165, 0, 16, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-a5000-laptop
    {0, 80, 0, 16, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::laptop, Form::none, 1, 0, 0, 0},  // nvidia-rtx-a5000-max-q
    {0, 230, 0, 24, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-a5500
    {0, 70, 0, 16, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-pro-2000-blackwell
    {0, 140, 0, 24, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-pro-4000-blackwell
    {0, 70, 0, 24, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-pro-4000-sff
    {0, 200, 0, 32, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-pro-4500-blackwell
    {0, 300, 0, 48, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-pro-5000-blackwell
    {0, 300, 0, 96, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 4},  // nvidia-rtx-pro-6000-blackwell-max-q
    {50380, 600, 0, 96, 13, 20, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 4},  // nvidia-rtx-pro-6000-bw
    {0, 150, 0, 16, 13, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-t10
    {6500, 70, 0, 16, 13, 14, 5, 0, 9, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-t4
    {13050, 280, 0, 24, 13, 3, 15, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-titan-rtx
    {11000, 250, 0, 12, 13, 3, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-titan-v
    {0, 250, 0, 12, 13, 0, 3, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-titan-x
    {1215, 250, 0, 12, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-titan-xp
    {11200, 250, 0, 32, 13, 5, 5, 0, 8, 8, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-v100-pcie
    {12500, 300, 0, 32, 13, 5, 5, 0, 8, 8, true, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 0},  // nvidia-v100-sxm2
    {13000, 250, 0, 32, 13, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-v100s
    {400000, 2050, 0, 288, 13, 4, 22, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::superchip, 4, 0, 0, 0},  // nvidia-vr200-rubin
    {0, 80, 0, 0, 14, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // qualcomm-snapdragon-x-elite-x1e-00-1de
    {0, 23, 0, 0, 14, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // qualcomm-snapdragon-x-elite-x1e-78-100
    {0, 23, 0, 0, 14, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // qualcomm-snapdragon-x-elite-x1e-80-100
    {0, 30, 0, 0, 14, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // qualcomm-snapdragon-x-elite-x1e-84-100
    {0, 23, 0, 0, 14, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // qualcomm-snapdragon-x-plus-x1p-64-100
    {36200, 400, 0, 0, 15, 5, 5, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // tesla-d1
};

constexpr std::string_view kInstanceText =
    "a2-highgpu-1g\n"
    "a2-highgpu-2g\n"
    "a2-highgpu-4g\n"
    "a2-highgpu-8g\n"
    "a2-megagpu-16g\n"
    "a2-ultragpu-1g\n"
    "a2-ultragpu-2g\n"
    "a2-ultragpu-4g\n"
    "a2-ultragpu-8g\n"
    "a3-edgegpu-8g\n"
    "a3-highgpu-1g\n"
    "a3-highgpu-2g\n"
    "a3-highgpu-4g\n"
    "a3-highgpu-8g\n"
    "a3-megagpu-8g\n"
    "a3-ultragpu-8g\n"
    "a4-highgpu-8g\n"
    "a4x-highgpu-4g\n"
    "DGX-1\n"
    "DGX-2\n"
    "dl1.24xlarge\n"
    "g2-standard-12\n"
    "g2-standard-16\n"
    "g2-standard-24\n"
    "g2-standard-32\n"
    "g2-standard-4\n"
    "g2-standard-48\n"
    "g2-standard-8\n"
    "g2-standard-96\n"
    "g4dn.12xlarge\n"
    "g4dn.16xlarge\n"
    "g4dn.2xlarge\n"
    "g4dn.4xlarge\n"
    "g4dn.8xlarge\n"
    "g4dn.metal\n"
    "g4dn.xlarge\n"
    "g5.12xlarge\n"
    "g5.16xlarge\n"
    "g5.24xlarge\n"
    "g5.2xlarge\n"
    "g5.48xlarge\n"
    "g5.4xlarge\n"
    "g5.8xlarge\n"
    "g5.xlarge\n"
    "g6.12xlarge\n"
    "g6.16xlarge\n"
    "g6.24xlarge\n"
    "g6.2xlarge\n"
    "g6.48xlarge\n"
    "g6.4xlarge\n"
    "g6.8xlarge\n"
    "g6e.12xlarge\n"
    "g6e.16xlarge\n"
    "g6e.24xlarge\n"
    "g6e.2xlarge\n"
    "g6e.48xlarge\n"
    "g6e.4xlarge\n"
    "g6e.8xlarge\n"
    "g6e.xlarge\n"
    "g6.xlarge\n"
    "inf1.24xlarge\n"
    "inf1.2xlarge\n"
    "inf1.6xlarge\n"
    "inf1.xlarge\n"
    "inf2.24xlarge\n"
    "inf2.48xlarge\n"
    "inf2.8xlarge\n"
    "inf2.xlarge\n"
    "NC12\n"
    "NC12s_v3\n"
    "NC16as_T4_v3\n"
    "NC24\n"
    "NC24ads_A100_v4\n"
    "NC24rs_v3\n"
    "NC24s_v3\n"
    "NC40ads_H100_v5\n"
    "NC48ads_A100_v4\n"
    "NC4as_T4_v3\n"
    "NC6\n"
    "NC64as_T4_v3\n"
    "NC6s_v3\n"
    "NC80adis_H100_v5\n"
    "NC8as_T4_v3\n"
    "NC96ads_A100_v4\n"
    "ND40rs_v2\n"
    "ND96amsr_A100_v4\n"
    "ND96asr_v4\n"
    "ND96isr_H100_v5\n"
    "ND96isr_H200_v5\n"
    "ND96isr_MI300X_v5\n"
    "p2.16xlarge\n"
    "p2.8xlarge\n"
    "p2.xlarge\n"
    "p3.16xlarge\n"
    "p3.2xlarge\n"
    "p3.8xlarge\n"
    "p3dn.24xlarge\n"
    "p4d.24xlarge\n"
    "p4de.24xlarge\n"
    "p5.48xlarge\n"
    "p5.4xlarge\n"
    "p5e.48xlarge\n"
    "p5en.48xlarge\n"
    "p6-b200.48xlarge\n"
    "trn1.2xlarge\n"
    "trn1.32xlarge\n"
    "trn1n.32xlarge\n"
    "trn2.48xlarge\n";

constexpr InstanceRow kInstanceNumbers[] = {
    {210, 2},  // a2-highgpu-1g
    {210, 4},  // a2-highgpu-2g
    {210, 8},  // a2-highgpu-4g
    {210, 16},  // a2-highgpu-8g
    {210, 32},  // a2-megagpu-16g
    {212, 2},  // a2-ultragpu-1g
    {212, 4},  // a2-ultragpu-2g
    {212, 8},  // a2-ultragpu-4g
    {212, 16},  // a2-ultragpu-8g
    {257, 16},  // a3-edgegpu-8g
    {257, 2},  // a3-highgpu-1g
    {257, 4},  // a3-highgpu-2g
    {257, 8},  // a3-highgpu-4g
    {257, 16},  // a3-highgpu-8g
    {257, 16},  // a3-megagpu-8g
    {260, 16},  // a3-ultragpu-8g
    {226, 16},  // a4-highgpu-8g
    {229, 8},  // a4x-highgpu-4g
    {400, 16},  // DGX-1
    {400, 32},  // DGX-2
    {173, 16},  // dl1.24xlarge
    {281, 2},  // g2-standard-12
    {281, 2},  // g2-standard-16
    {281, 4},  // g2-standard-24
    {281, 2},  // g2-standard-32
    {281, 2},  // g2-standard-4
    {281, 8},  // g2-standard-48
    {281, 2},  // g2-standard-8
    {281, 16},  // g2-standard-96
    {394, 8},  // g4dn.12xlarge
    {394, 2},  // g4dn.16xlarge
    {394, 2},  // g4dn.2xlarge
    {394, 2},  // g4dn.4xlarge
    {394, 2},  // g4dn.8xlarge
    {394, 16},  // g4dn.metal
    {394, 2},  // g4dn.xlarge
    {214, 8},  // g5.12xlarge
    {214, 2},  // g5.16xlarge
    {214, 8},  // g5.24xlarge
    {214, 2},  // g5.2xlarge
    {214, 16},  // g5.48xlarge
    {214, 2},  // g5.4xlarge
    {214, 2},  // g5.8xlarge
    {214, 2},  // g5.xlarge
    {281, 8},  // g6.12xlarge
    {281, 2},  // g6.16xlarge
    {281, 8},  // g6.24xlarge
    {281, 2},  // g6.2xlarge
    {281, 16},  // g6.48xlarge
    {281, 2},  // g6.4xlarge
    {281, 2},  // g6.8xlarge
    {283, 8},  // g6e.12xlarge
    {283, 2},  // g6e.16xlarge
    {283, 8},  // g6e.24xlarge
    {283, 2},  // g6e.2xlarge
    {283, 16},  // g6e.48xlarge
    {283, 2},  // g6e.4xlarge
    {283, 2},  // g6e.8xlarge
    {283, 2},  // g6e.xlarge
    {281, 2},  // g6.xlarge
    {120, 32},  // inf1.24xlarge
    {120, 2},  // inf1.2xlarge
    {120, 8},  // inf1.6xlarge
    {120, 2},  // inf1.xlarge
    {121, 12},  // inf2.24xlarge
    {121, 24},  // inf2.48xlarge
    {121, 2},  // inf2.8xlarge
    {121, 2},  // inf2.xlarge
    {278, 2},  // NC12
    {399, 4},  // NC12s_v3
    {394, 2},  // NC16as_T4_v3
    {278, 4},  // NC24
    {209, 2},  // NC24ads_A100_v4
    {399, 8},  // NC24rs_v3
    {399, 8},  // NC24s_v3
    {255, 2},  // NC40ads_H100_v5
    {209, 4},  // NC48ads_A100_v4
    {394, 2},  // NC4as_T4_v3
    {278, 1},  // NC6
    {394, 8},  // NC64as_T4_v3
    {399, 2},  // NC6s_v3
    {255, 4},  // NC80adis_H100_v5
    {394, 2},  // NC8as_T4_v3
    {209, 8},  // NC96ads_A100_v4
    {400, 16},  // ND40rs_v2
    {212, 16},  // ND96amsr_A100_v4
    {210, 16},  // ND96asr_v4
    {257, 16},  // ND96isr_H100_v5
    {260, 16},  // ND96isr_H200_v5
    {32, 16},  // ND96isr_MI300X_v5
    {278, 16},  // p2.16xlarge
    {278, 8},  // p2.8xlarge
    {278, 1},  // p2.xlarge
    {400, 16},  // p3.16xlarge
    {400, 2},  // p3.2xlarge
    {400, 8},  // p3.8xlarge
    {400, 16},  // p3dn.24xlarge
    {210, 16},  // p4d.24xlarge
    {212, 16},  // p4de.24xlarge
    {257, 16},  // p5.48xlarge
    {257, 2},  // p5.4xlarge
    {260, 16},  // p5e.48xlarge
    {260, 16},  // p5en.48xlarge
    {226, 16},  // p6-b200.48xlarge
    {122, 2},  // trn1.2xlarge
    {122, 32},  // trn1.32xlarge
    {122, 32},  // trn1n.32xlarge
    {123, 32},  // trn2.48xlarge
};

// name|candidates, some with the chips of their largest slice|why
constexpr std::string_view kAmbiguousAccelerators =
    "A1000|207;373|one key away from each other, and the A100 draws eight times the power of the RTX A1000\n"
    "A400|219;379|one key away from each other, and the A40 draws six times the power of the RTX A400\n"
    "Ascend|139;140;141|the model is missing\n"
    "Instinct|30;32|the model is missing\n"
    "Jetson|264;269;267|the model is missing\n"
    "Jetson AGX Orin|264;263|the memory is missing\n"
    "Jetson Orin|264;271;269|the model is missing\n"
    "Jetson Orin Nano|269;268|the memory is missing\n"
    "Jetson Orin NX|271;272|the memory is missing\n"
    "RTX 2000|301;374;386|three generations carry the number\n"
    "RTX 4000|338;220;297;387|four generations carry the number\n"
    "RTX 4500|355;382;389|three generations carry the number\n"
    "RTX 5000|356;221;298;390|four generations carry the number\n"
    "RTX 6000|372;222;299;392|four generations carry the number\n"
    "TPU|130;131;132;134;135;136|the generation is missing\n"
    "TPU v5|134:256;135|v5e and v5p differ by more than a factor of two\n";


}  // namespace trainprint::tables
