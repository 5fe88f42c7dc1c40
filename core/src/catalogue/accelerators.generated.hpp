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
    "Tesla",
};

constexpr std::string_view kAcceleratorSources[] = {
    "",
    "CodeCarbon CPU power table",
    "Hugging Face, @huggingface/tasks hardware table",
    "S. Bekman, Machine Learning Engineering, accelerator tables",
    "Epoch AI, Data on machine-learning hardware",
    "Patterson et al. 2021 (mean in production), via mlco2/impact GPU table",
    "Google Cloud TPU documentation",
    "Google TPU v3 TDP, via LLMCarbon hardware table",
    "Google Cloud TPU documentation (measured mean)",
    "Google Cloud TPU documentation (measured maximum)",
    "Lightning AI, Fabric throughput table",
    "mlco2/impact GPU table",
    "Green Algorithms, reference data",
    "AWS A10G datasheet (secondary transcription)",
    "NVIDIA datasheet (secondary transcription)",
    "NVIDIA datasheet; the printed figure is with sparsity, dense is half",
    "vendor datasheet (secondary transcription)",
    "vendor specification (not re-read)",
};

constexpr std::string_view kAcceleratorNotes[] = {
    "",
    "FP16 rate; BF16 matrix rate is half.",
    "Per module of two dies; one die (GCD) is half.",
    "Per module of two dies; hours on some systems are counted per die (GCD), half a module.",
    "Package power as estimated by the source; Apple publishes none.",
    "Power is an analyst estimate.",
    "No TDP is published; the power is the measured maximum.",
    "No power is published.",
    "Power as listed by Epoch AI only.",
    "Bins from 280 (B4) to 400 (B1) TFLOP/s; B2 is listed.",
    "From press reports.",
    "Other tables list 450 TFLOP/s.",
    "At the shipping clock of 1600 MHz; the whitepaper lists 1835 TFLOP/s at 1750 MHz.",
    "Variant not stated: SXM4 power is taken; PCIe cards draw 250 W (40 GB) or 300 W (80 GB).",
    "Custom part of the Leonardo system; no vendor figure for peak or power was found.",
    "Other tables list 31.5 TFLOP/s and 150 W (shader rate) or 125 TFLOP/s.",
    "Other tables list 1400 W.",
    "Per GPU, not per superchip.",
    "Power of the GPU part; the whole module is configurable and draws more.",
    "No tensor cores: FP32 rate.",
    "Some tables list 500 W.",
    "Per board of two GPUs; one cloud GPU is half a board.",
    "Per board of two GPUs.",
    "FP32 accumulate, dense; tables with 330 count FP16 accumulate, with 82.6 shaders only.",
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

// id|name|aliases
constexpr std::string_view kAcceleratorText =
    "amd-epyc-7543|EPYC 7543|\n"
    "amd-epyc-7713|EPYC 7713|\n"
    "amd-epyc-7742|EPYC 7742|\n"
    "amd-epyc-7763|EPYC 7763|\n"
    "amd-epyc-7h12|EPYC 7H12|7H12\n"
    "amd-epyc-7r13|EPYC 7R13|7R13\n"
    "amd-epyc-9354|EPYC 9354|\n"
    "amd-epyc-9474f|EPYC 9474F|9474F\n"
    "amd-epyc-9654|EPYC 9654|\n"
    "amd-epyc-9965|EPYC 9965|\n"
    "amd-mi100|Instinct MI100|MI100\n"
    "amd-mi210|Instinct MI210|MI210\n"
    "amd-mi250|Instinct MI250|MI250\n"
    "amd-mi250x|Instinct MI250X|MI250X\n"
    "amd-mi300a|Instinct MI300A|MI300A\n"
    "amd-mi300x|Instinct MI300X|MI300X;MI300\n"
    "amd-mi308x|Instinct MI308X|MI308X;MI308\n"
    "amd-mi325x|Instinct MI325X|MI325X;MI325\n"
    "amd-mi350x|Instinct MI350X|MI350X;MI350\n"
    "amd-mi355x|Instinct MI355X|MI355X;MI355\n"
    "amd-mi50|Instinct MI50|MI50\n"
    "amd-pro-w7900|Radeon PRO W7900|PRO W7900;W7900\n"
    "amd-rx-7900-xtx|Radeon RX 7900 XTX|RX 7900 XTX;7900 XTX\n"
    "apple-m1|Apple M1|M1\n"
    "apple-m1-max|Apple M1 Max|M1 Max\n"
    "apple-m1-pro|Apple M1 Pro|M1 Pro\n"
    "apple-m1-ultra|Apple M1 Ultra|M1 Ultra\n"
    "apple-m2|Apple M2|M2\n"
    "apple-m2-max|Apple M2 Max|M2 Max\n"
    "apple-m2-pro|Apple M2 Pro|M2 Pro\n"
    "apple-m2-ultra|Apple M2 Ultra|M2 Ultra\n"
    "apple-m3|Apple M3|M3\n"
    "apple-m3-max|Apple M3 Max|M3 Max\n"
    "apple-m3-pro|Apple M3 Pro|M3 Pro\n"
    "apple-m3-ultra|Apple M3 Ultra|M3 Ultra\n"
    "apple-m4|Apple M4|M4\n"
    "apple-m4-max|Apple M4 Max|M4 Max\n"
    "apple-m4-pro|Apple M4 Pro|M4 Pro\n"
    "apple-m5-max|Apple M5 Max|M5 Max\n"
    "aws-inferentia1|Inferentia1|Inferentia;Inf1\n"
    "aws-inferentia2|Inferentia2|Inf2\n"
    "aws-trainium1|Trainium1|Trainium;Trn1\n"
    "aws-trainium2|Trainium2|Trn2\n"
    "aws-trainium3|Trainium3|Trn3\n"
    "biren-br100|BR100|\n"
    "cambricon-mlu370-x8|MLU370-X8|MLU370\n"
    "google-tpu-v2|TPU v2|\n"
    "google-tpu-v3|TPU v3|\n"
    "google-tpu-v4|TPU v4|\n"
    "google-tpu-v4i|TPU v4i|\n"
    "google-tpu-v5e|TPU v5e|TPU v5 lite;v5litepod;TPU v5 lite pod;v5 lite\n"
    "google-tpu-v5p|TPU v5p|\n"
    "google-tpu-v6e|TPU v6e (Trillium)|TPU v6e;Trillium;TPU v6\n"
    "google-tpu-v7|TPU7x (Ironwood)|TPU7x;TPU v7;TPU v7x;Ironwood\n"
    "groq-lpu1|GroqChip LPU v1|GroqChip;Groq LPU\n"
    "huawei-ascend-910|Ascend 910|Ascend 910A\n"
    "huawei-ascend-910b|Ascend 910B|Ascend 910B1;Ascend 910B2;Ascend 910B3;Ascend 910B4;910B\n"
    "huawei-ascend-910c|Ascend 910C|910C\n"
    "intel-arc-a770|Arc A770|A770\n"
    "intel-gaudi|Gaudi HL-205|Gaudi;Gaudi 1;HL-205\n"
    "intel-gaudi2|Gaudi 2|HPU Gaudi2;HL-225\n"
    "intel-gaudi3|Gaudi 3|HPU Gaudi3;HL-325L\n"
    "intel-max-1100|Data Center GPU Max 1100|GPU Max 1100;Max 1100\n"
    "intel-max-1550|Data Center GPU Max 1550|GPU Max 1550;Max 1550;Ponte Vecchio;PVC\n"
    "intel-xeon-e5-2650-v4|Xeon E5-2650 v4|E5-2650 v4\n"
    "intel-xeon-e5-2680-v4|Xeon E5-2680 v4|E5-2680 v4\n"
    "intel-xeon-e5-2686-v4|Xeon E5-2686 v4|E5-2686 v4\n"
    "intel-xeon-e5-2698-v4|Xeon E5-2698 v4|E5-2698 v4\n"
    "intel-xeon-gold-6148|Xeon Gold 6148|Gold 6148\n"
    "intel-xeon-gold-6226r|Xeon Gold 6226R|Gold 6226R\n"
    "intel-xeon-gold-6248|Xeon Gold 6248|Gold 6248\n"
    "intel-xeon-gold-6330|Xeon Gold 6330|Gold 6330\n"
    "intel-xeon-platinum-8168|Xeon Platinum 8168|Platinum 8168\n"
    "intel-xeon-platinum-8259cl|Xeon Platinum 8259CL|Platinum 8259CL\n"
    "intel-xeon-platinum-8275cl|Xeon Platinum 8275CL|Platinum 8275CL\n"
    "intel-xeon-platinum-8358|Xeon Platinum 8358|Platinum 8358\n"
    "intel-xeon-platinum-8380|Xeon Platinum 8380|Platinum 8380\n"
    "intel-xeon-platinum-8468|Xeon Platinum 8468|Platinum 8468\n"
    "intel-xeon-platinum-8480|Xeon Platinum 8480+|Platinum 8480+\n"
    "intel-xeon-platinum-8558|Xeon Platinum 8558|Platinum 8558\n"
    "intel-xeon-platinum-8592|Xeon Platinum 8592+|Platinum 8592+\n"
    "meta-mtia-v2|MTIA v2|MTIA\n"
    "microsoft-maia-100|Maia 100|Azure Maia 100\n"
    "mthreads-s4000|MTT S4000|Moore Threads S4000\n"
    "nvidia-a10|A10|A10 24GB\n"
    "nvidia-a100|A100|A100 SXM;A100 SXM4\n"
    "nvidia-a100-pcie-40gb|A100 PCIe 40GB|A100 PCIe;A100 40GB PCIe\n"
    "nvidia-a100-pcie-80gb|A100 PCIe 80GB|A100 80GB PCIe\n"
    "nvidia-a100-sxm4-40gb|A100 SXM4 40GB|A100 40GB;A100 40G;A100 SXM 40GB\n"
    "nvidia-a100-sxm4-64gb|A100 SXM4 64GB|A100 64GB;A100 SXM 64GB;A100 custom 64GB\n"
    "nvidia-a100-sxm4-80gb|A100 SXM4 80GB|A100 80GB;A100 80G;80GB A100;A100 SXM 80GB\n"
    "nvidia-a10g|A10G|A10G 24GB\n"
    "nvidia-a2|A2|A2 16GB\n"
    "nvidia-a30|A30|A30 24GB\n"
    "nvidia-a40|A40|A40 48GB\n"
    "nvidia-a4000|RTX A4000|A4000\n"
    "nvidia-a5000|RTX A5000|A5000\n"
    "nvidia-a6000|RTX A6000|A6000;Quadro RTX A6000;RTX 6000 Ampere\n"
    "nvidia-a800-pcie|A800 PCIe 80GB|A800 PCIe;A800 80GB PCIe\n"
    "nvidia-a800-sxm|A800 SXM4 80GB|A800;A800 SXM;A800 80GB\n"
    "nvidia-b100|B100|\n"
    "nvidia-b200|B200|B200 180GB;B200 192GB\n"
    "nvidia-b300|B300|Blackwell Ultra\n"
    "nvidia-gb10|GB10 (DGX Spark)|GB10;DGX Spark\n"
    "nvidia-gb200|GB200|GB200 NVL72;GB200 NVL4;Grace Blackwell\n"
    "nvidia-gb300|GB300|GB300 NVL72\n"
    "nvidia-gh200|GH200 Grace Hopper|GH200;Grace Hopper;GH200 96GB;GH200 120GB;GH200 144GB;GH200 480GB;GH200 Superchip\n"
    "nvidia-gtx-1080|GeForce GTX 1080|GTX 1080;1080\n"
    "nvidia-gtx-1080-ti|GeForce GTX 1080 Ti|GTX 1080 Ti;1080 Ti\n"
    "nvidia-h100-nvl|H100 NVL 94GB|H100 NVL\n"
    "nvidia-h100-pcie|H100 PCIe 80GB|H100 PCIe;H100 80GB PCIe\n"
    "nvidia-h100-sxm|H100 SXM5 80GB|H100;H100 SXM;H100 SXM5;H100 80GB;H100 80GB HBM3;H100 HBM3\n"
    "nvidia-h20|H20 96GB|H20\n"
    "nvidia-h200-nvl|H200 NVL 141GB|H200 NVL\n"
    "nvidia-h200-sxm|H200 SXM 141GB|H200;H200 SXM;H200 SXM5;H200 141GB\n"
    "nvidia-h800-sxm|H800 SXM5 80GB|H800;H800 SXM;H800 SXM5;H800 80GB\n"
    "nvidia-k40|K40|K40m\n"
    "nvidia-k80|K80 (board of 2 GPUs)|K80\n"
    "nvidia-l20|L20|L20 48GB\n"
    "nvidia-l4|L4|L4 24GB\n"
    "nvidia-l40|L40|L40 48GB\n"
    "nvidia-l40s|L40S|L40S 48GB\n"
    "nvidia-m40|M40|M40 12GB;M40 24GB\n"
    "nvidia-m60|M60 (board)|M60\n"
    "nvidia-p100-pcie|P100 PCIe 16GB|P100;P100 PCIe;P100 16GB\n"
    "nvidia-p100-sxm2|P100 SXM2|P100 SXM;P100 SXM2 16GB\n"
    "nvidia-p4|P4|P4 8GB\n"
    "nvidia-p40|P40|P40 24GB\n"
    "nvidia-quadro-rtx-5000|Quadro RTX 5000|RTX 5000 Turing\n"
    "nvidia-quadro-rtx-6000|Quadro RTX 6000|RTX 6000 Turing\n"
    "nvidia-quadro-rtx-8000|Quadro RTX 8000|RTX 8000\n"
    "nvidia-rtx-2080|GeForce RTX 2080|RTX 2080;2080\n"
    "nvidia-rtx-2080-ti|GeForce RTX 2080 Ti|RTX 2080 Ti;2080 Ti\n"
    "nvidia-rtx-3070|GeForce RTX 3070|RTX 3070;3070\n"
    "nvidia-rtx-3080|GeForce RTX 3080 10GB|GeForce RTX 3080;RTX 3080;3080\n"
    "nvidia-rtx-3090|GeForce RTX 3090|RTX 3090;3090\n"
    "nvidia-rtx-3090-ti|GeForce RTX 3090 Ti|RTX 3090 Ti;3090 Ti\n"
    "nvidia-rtx-4080|GeForce RTX 4080|RTX 4080;4080\n"
    "nvidia-rtx-4090|GeForce RTX 4090|RTX 4090;4090\n"
    "nvidia-rtx-5000-ada|RTX 5000 Ada Generation|RTX 5000 Ada;5000 Ada\n"
    "nvidia-rtx-5090|GeForce RTX 5090|RTX 5090;5090\n"
    "nvidia-rtx-6000-ada|RTX 6000 Ada Generation|RTX 6000 Ada;6000 Ada;Ada 6000\n"
    "nvidia-rtx-pro-6000-bw|RTX PRO 6000 Blackwell|RTX PRO 6000;RTX 6000 Blackwell;RTX PRO 6000 Blackwell Server Edition;RTX PRO 6000 Blackwell Workstation Edition;RTX PRO 6000 96GB\n"
    "nvidia-t4|T4|T4 16GB\n"
    "nvidia-titan-rtx|Titan RTX|\n"
    "nvidia-titan-v|Titan V|\n"
    "nvidia-titan-xp|Titan Xp|Titan X Pascal\n"
    "nvidia-v100-pcie|V100 PCIe|V100 PCIe 16GB;V100 PCIe 32GB\n"
    "nvidia-v100-sxm2|V100 SXM2|V100;V100 SXM;V100 SXM2 16GB;V100 SXM2 32GB;V100 16GB;V100 32GB\n"
    "nvidia-v100s|V100S PCIe 32GB|V100S\n"
    "tesla-d1|D1 (Dojo)|Dojo D1;Dojo\n";

constexpr AcceleratorRow kAcceleratorNumbers[] = {
    {0, 225, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-7543
    {0, 225, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-7713
    {0, 225, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-7742
    {0, 280, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-7763
    {0, 280, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-7h12
    {0, 225, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-7r13
    {0, 280, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-9354
    {0, 360, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-9474f
    {0, 360, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-9654
    {0, 500, 0, 0, 1, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // amd-epyc-9965
    {18460, 300, 0, 32, 1, 2, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 1},  // amd-mi100
    {18100, 300, 0, 64, 1, 2, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi210
    {36200, 560, 0, 128, 1, 3, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 4, 0, 2, 2},  // amd-mi250
    {38300, 500, 0, 128, 1, 4, 4, 0, 14, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 4, 0, 2, 3},  // amd-mi250x
    {98060, 760, 0, 128, 1, 4, 4, 0, 0, 1, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 4, 0, 0, 0},  // amd-mi300a
    {130700, 750, 0, 192, 1, 4, 4, 0, 15, 1, true, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi300x
    {65370, 750, 0, 192, 1, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi308x
    {130700, 1000, 0, 256, 1, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi325x
    {231000, 1000, 0, 288, 1, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi350x
    {251700, 1400, 0, 288, 1, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi355x
    {2650, 300, 0, 32, 1, 2, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // amd-mi50
    {0, 295, 0, 48, 1, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::none, 8, 0, 0, 0},  // amd-pro-w7900
    {12280, 355, 0, 24, 1, 4, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // amd-rx-7900-xtx
    {0, 15, 0, 16, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m1
    {0, 60, 0, 64, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m1-max
    {0, 30, 0, 32, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m1-pro
    {0, 120, 0, 128, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m1-ultra
    {0, 20, 0, 24, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m2
    {0, 80, 0, 96, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m2-max
    {0, 35, 0, 32, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m2-pro
    {0, 150, 0, 192, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m2-ultra
    {0, 22, 0, 24, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m3
    {0, 90, 0, 128, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m3-max
    {0, 40, 0, 36, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m3-pro
    {0, 180, 0, 512, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m3-ultra
    {0, 22, 0, 32, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m4
    {0, 100, 0, 128, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m4-max
    {0, 45, 0, 64, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m4-pro
    {0, 110, 0, 128, 2, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::apple, AcceleratorClass::soc, Form::none, 1, 0, 0, 4},  // apple-m5-max
    {0, 0, 0, 0, 3, 0, 0, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 16, 0, 0, 0},  // aws-inferentia1
    {19000, 0, 0, 32, 3, 4, 0, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 12, 0, 0, 0},  // aws-inferentia2
    {19000, 0, 0, 0, 3, 4, 0, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 16, 0, 0, 0},  // aws-trainium1
    {66700, 500, 0, 96, 3, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 16, 0, 0, 5},  // aws-trainium2
    {67100, 700, 0, 0, 3, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 16, 0, 0, 5},  // aws-trainium3
    {102400, 550, 0, 64, 4, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // biren-br100
    {9600, 250, 0, 48, 5, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // cambricon-mlu370-x8
    {4500, 280, 221, 16, 6, 4, 4, 5, 16, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 4, 2, 0, 0},  // google-tpu-v2
    {12300, 450, 220, 32, 6, 6, 7, 8, 17, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 4, 2, 0, 0},  // google-tpu-v3
    {27500, 192, 170, 32, 6, 6, 9, 8, 18, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 4, 2, 0, 6},  // google-tpu-v4
    {13800, 175, 0, 8, 6, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 4, 1, 0, 0},  // google-tpu-v4i
    {19700, 0, 0, 16, 6, 6, 0, 0, 19, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 8, 1, 0, 7},  // google-tpu-v5e
    {45900, 0, 0, 95, 6, 6, 0, 0, 20, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 4, 2, 0, 7},  // google-tpu-v5p
    {91800, 0, 0, 32, 6, 6, 0, 0, 0, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 8, 1, 0, 7},  // google-tpu-v6e
    {230700, 980, 0, 192, 6, 6, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::tpu, AcceleratorClass::data_center, Form::none, 4, 2, 0, 8},  // google-tpu-v7
    {18800, 215, 0, 0, 7, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // groq-lpu1
    {25600, 310, 0, 32, 8, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // huawei-ascend-910
    {37600, 400, 0, 64, 8, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 9},  // huawei-ascend-910b
    {75200, 700, 0, 128, 8, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 10},  // huawei-ascend-910c
    {0, 225, 0, 16, 9, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::none, 8, 0, 0, 0},  // intel-arc-a770
    {0, 300, 0, 0, 9, 0, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // intel-gaudi
    {43200, 600, 0, 96, 9, 3, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 11},  // intel-gaudi2
    {167800, 900, 0, 128, 9, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 12},  // intel-gaudi3
    {0, 300, 0, 48, 9, 0, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // intel-max-1100
    {0, 600, 0, 128, 9, 0, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 6, 0, 0, 0},  // intel-max-1550
    {0, 105, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-e5-2650-v4
    {0, 120, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-e5-2680-v4
    {0, 145, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-e5-2686-v4
    {0, 135, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-e5-2698-v4
    {0, 150, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-gold-6148
    {0, 150, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-gold-6226r
    {0, 150, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-gold-6248
    {0, 205, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-gold-6330
    {0, 205, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8168
    {0, 210, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8259cl
    {0, 240, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8275cl
    {0, 250, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8358
    {0, 270, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8380
    {0, 350, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8468
    {0, 350, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8480
    {0, 330, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8558
    {0, 350, 0, 0, 9, 0, 1, 0, 0, 0, false, AcceleratorFamily::other, Kind::cpu, AcceleratorClass::cpu, Form::none, 2, 0, 0, 0},  // intel-xeon-platinum-8592
    {17700, 90, 0, 0, 10, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // meta-mtia-v2
    {80000, 500, 0, 0, 11, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 4, 0, 0, 0},  // microsoft-maia-100
    {10000, 450, 0, 48, 12, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // mthreads-s4000
    {12500, 150, 0, 24, 13, 10, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-a10
    {31200, 400, 0, 0, 13, 4, 4, 0, 1, 2, true, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 13},  // nvidia-a100
    {31200, 250, 0, 40, 13, 4, 11, 0, 1, 2, false, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-a100-pcie-40gb
    {31200, 300, 0, 80, 13, 3, 12, 0, 2, 2, false, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-a100-pcie-80gb
    {31200, 400, 0, 40, 13, 4, 4, 0, 1, 2, false, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 0},  // nvidia-a100-sxm4-40gb
    {0, 0, 0, 64, 13, 0, 0, 0, 3, 2, false, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 4, 0, 0, 14},  // nvidia-a100-sxm4-64gb
    {31200, 400, 0, 80, 13, 4, 4, 0, 2, 2, false, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 0},  // nvidia-a100-sxm4-80gb
    {7000, 300, 0, 24, 13, 13, 13, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 15},  // nvidia-a10g
    {0, 60, 0, 16, 13, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-a2
    {16500, 165, 0, 24, 13, 14, 2, 0, 12, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-a30
    {14970, 300, 0, 48, 13, 15, 4, 0, 11, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-a40
    {7670, 140, 0, 16, 13, 15, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-a4000
    {11110, 230, 0, 24, 13, 16, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-a5000
    {15480, 300, 0, 48, 13, 16, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-a6000
    {31180, 250, 0, 80, 13, 4, 4, 0, 4, 3, false, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-a800-pcie
    {31180, 400, 0, 80, 13, 4, 4, 0, 4, 3, true, AcceleratorFamily::a, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 0},  // nvidia-a800-sxm
    {175000, 700, 0, 192, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 0},  // nvidia-b100
    {225000, 1000, 0, 180, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 0},  // nvidia-b200
    {225000, 1100, 0, 270, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 16},  // nvidia-b300
    {0, 140, 0, 128, 13, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::soc, Form::none, 1, 0, 0, 0},  // nvidia-gb10
    {250000, 1200, 0, 186, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::superchip, 4, 0, 0, 17},  // nvidia-gb200
    {250000, 1400, 0, 288, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::superchip, 4, 0, 0, 17},  // nvidia-gb300
    {98950, 700, 0, 96, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::h, Kind::gpu, AcceleratorClass::data_center, Form::superchip, 4, 0, 0, 18},  // nvidia-gh200
    {887, 180, 0, 8, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 19},  // nvidia-gtx-1080
    {1134, 250, 0, 11, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 19},  // nvidia-gtx-1080-ti
    {83550, 400, 0, 94, 13, 10, 4, 0, 5, 4, false, AcceleratorFamily::h, Kind::gpu, AcceleratorClass::data_center, Form::nvl, 8, 0, 0, 0},  // nvidia-h100-nvl
    {75600, 350, 0, 80, 13, 4, 4, 0, 5, 4, false, AcceleratorFamily::h, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-h100-pcie
    {98940, 700, 0, 80, 13, 4, 4, 0, 5, 4, true, AcceleratorFamily::h, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 0},  // nvidia-h100-sxm
    {14800, 400, 0, 96, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 20},  // nvidia-h20
    {84000, 0, 0, 141, 13, 10, 0, 0, 0, 5, false, AcceleratorFamily::h, Kind::gpu, AcceleratorClass::data_center, Form::nvl, 8, 0, 0, 0},  // nvidia-h200-nvl
    {98950, 700, 0, 141, 13, 4, 4, 0, 6, 5, true, AcceleratorFamily::h, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 0},  // nvidia-h200-sxm
    {98900, 700, 0, 80, 13, 4, 4, 0, 7, 6, true, AcceleratorFamily::h, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 0},  // nvidia-h800-sxm
    {505, 245, 0, 12, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 19},  // nvidia-k40
    {813, 300, 0, 24, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 21},  // nvidia-k80
    {11950, 275, 0, 48, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-l20
    {12100, 72, 0, 24, 13, 4, 4, 0, 10, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-l4
    {18100, 300, 0, 48, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-l40
    {36200, 350, 0, 48, 13, 3, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-l40s
    {683, 250, 0, 12, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 19},  // nvidia-m40
    {965, 300, 0, 16, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 22},  // nvidia-m60
    {1870, 250, 0, 16, 13, 4, 4, 0, 0, 7, true, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-p100-pcie
    {2120, 300, 0, 16, 13, 4, 4, 0, 0, 7, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 0},  // nvidia-p100-sxm2
    {570, 75, 0, 8, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 19},  // nvidia-p4
    {1176, 250, 0, 24, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 19},  // nvidia-p40
    {8920, 230, 0, 16, 13, 10, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-quadro-rtx-5000
    {13050, 260, 0, 24, 13, 17, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-quadro-rtx-6000
    {13050, 260, 0, 48, 13, 17, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-quadro-rtx-8000
    {4240, 215, 0, 8, 13, 14, 11, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-2080
    {5380, 250, 0, 11, 13, 14, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-2080-ti
    {4060, 220, 0, 8, 13, 14, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-3070
    {5950, 320, 0, 10, 13, 14, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-3080
    {7100, 350, 0, 24, 13, 14, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-3090
    {8000, 450, 0, 24, 13, 17, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-3090-ti
    {9750, 320, 0, 16, 13, 17, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-4080
    {16520, 450, 0, 24, 13, 16, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 23},  // nvidia-rtx-4090
    {0, 250, 0, 32, 13, 0, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-5000-ada
    {20950, 575, 0, 32, 13, 14, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-5090
    {36420, 300, 0, 48, 13, 16, 2, 0, 13, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-6000-ada
    {50380, 600, 0, 96, 13, 16, 2, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::workstation, Form::pcie, 8, 0, 0, 0},  // nvidia-rtx-pro-6000-bw
    {6500, 70, 0, 16, 13, 10, 4, 0, 9, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-t4
    {13050, 280, 0, 24, 13, 17, 11, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-titan-rtx
    {11000, 250, 0, 12, 13, 17, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 0},  // nvidia-titan-v
    {1215, 250, 0, 12, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::consumer, Form::pcie, 8, 0, 0, 19},  // nvidia-titan-xp
    {11200, 250, 0, 32, 13, 4, 4, 0, 8, 8, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-v100-pcie
    {12500, 300, 0, 32, 13, 4, 4, 0, 8, 8, true, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::sxm, 8, 0, 0, 0},  // nvidia-v100-sxm2
    {13000, 250, 0, 32, 13, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::gpu, AcceleratorClass::data_center, Form::pcie, 8, 0, 0, 0},  // nvidia-v100s
    {36200, 400, 0, 0, 14, 4, 4, 0, 0, 0, false, AcceleratorFamily::other, Kind::npu, AcceleratorClass::data_center, Form::none, 8, 0, 0, 0},  // tesla-d1
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
    {88, 2},  // a2-highgpu-1g
    {88, 4},  // a2-highgpu-2g
    {88, 8},  // a2-highgpu-4g
    {88, 16},  // a2-highgpu-8g
    {88, 32},  // a2-megagpu-16g
    {90, 2},  // a2-ultragpu-1g
    {90, 4},  // a2-ultragpu-2g
    {90, 8},  // a2-ultragpu-4g
    {90, 16},  // a2-ultragpu-8g
    {111, 16},  // a3-edgegpu-8g
    {111, 2},  // a3-highgpu-1g
    {111, 4},  // a3-highgpu-2g
    {111, 8},  // a3-highgpu-4g
    {111, 16},  // a3-highgpu-8g
    {111, 16},  // a3-megagpu-8g
    {114, 16},  // a3-ultragpu-8g
    {101, 16},  // a4-highgpu-8g
    {104, 8},  // a4x-highgpu-4g
    {148, 16},  // DGX-1
    {148, 32},  // DGX-2
    {59, 16},  // dl1.24xlarge
    {119, 2},  // g2-standard-12
    {119, 2},  // g2-standard-16
    {119, 4},  // g2-standard-24
    {119, 2},  // g2-standard-32
    {119, 2},  // g2-standard-4
    {119, 8},  // g2-standard-48
    {119, 2},  // g2-standard-8
    {119, 16},  // g2-standard-96
    {143, 8},  // g4dn.12xlarge
    {143, 2},  // g4dn.16xlarge
    {143, 2},  // g4dn.2xlarge
    {143, 2},  // g4dn.4xlarge
    {143, 2},  // g4dn.8xlarge
    {143, 16},  // g4dn.metal
    {143, 2},  // g4dn.xlarge
    {91, 8},  // g5.12xlarge
    {91, 2},  // g5.16xlarge
    {91, 8},  // g5.24xlarge
    {91, 2},  // g5.2xlarge
    {91, 16},  // g5.48xlarge
    {91, 2},  // g5.4xlarge
    {91, 2},  // g5.8xlarge
    {91, 2},  // g5.xlarge
    {119, 8},  // g6.12xlarge
    {119, 2},  // g6.16xlarge
    {119, 8},  // g6.24xlarge
    {119, 2},  // g6.2xlarge
    {119, 16},  // g6.48xlarge
    {119, 2},  // g6.4xlarge
    {119, 2},  // g6.8xlarge
    {121, 8},  // g6e.12xlarge
    {121, 2},  // g6e.16xlarge
    {121, 8},  // g6e.24xlarge
    {121, 2},  // g6e.2xlarge
    {121, 16},  // g6e.48xlarge
    {121, 2},  // g6e.4xlarge
    {121, 2},  // g6e.8xlarge
    {121, 2},  // g6e.xlarge
    {119, 2},  // g6.xlarge
    {39, 32},  // inf1.24xlarge
    {39, 2},  // inf1.2xlarge
    {39, 8},  // inf1.6xlarge
    {39, 2},  // inf1.xlarge
    {40, 12},  // inf2.24xlarge
    {40, 24},  // inf2.48xlarge
    {40, 2},  // inf2.8xlarge
    {40, 2},  // inf2.xlarge
    {117, 2},  // NC12
    {147, 4},  // NC12s_v3
    {143, 2},  // NC16as_T4_v3
    {117, 4},  // NC24
    {87, 2},  // NC24ads_A100_v4
    {147, 8},  // NC24rs_v3
    {147, 8},  // NC24s_v3
    {109, 2},  // NC40ads_H100_v5
    {87, 4},  // NC48ads_A100_v4
    {143, 2},  // NC4as_T4_v3
    {117, 1},  // NC6
    {143, 8},  // NC64as_T4_v3
    {147, 2},  // NC6s_v3
    {109, 4},  // NC80adis_H100_v5
    {143, 2},  // NC8as_T4_v3
    {87, 8},  // NC96ads_A100_v4
    {148, 16},  // ND40rs_v2
    {90, 16},  // ND96amsr_A100_v4
    {88, 16},  // ND96asr_v4
    {111, 16},  // ND96isr_H100_v5
    {114, 16},  // ND96isr_H200_v5
    {15, 16},  // ND96isr_MI300X_v5
    {117, 16},  // p2.16xlarge
    {117, 8},  // p2.8xlarge
    {117, 1},  // p2.xlarge
    {148, 16},  // p3.16xlarge
    {148, 2},  // p3.2xlarge
    {148, 8},  // p3.8xlarge
    {148, 16},  // p3dn.24xlarge
    {88, 16},  // p4d.24xlarge
    {90, 16},  // p4de.24xlarge
    {111, 16},  // p5.48xlarge
    {111, 2},  // p5.4xlarge
    {114, 16},  // p5e.48xlarge
    {114, 16},  // p5en.48xlarge
    {101, 16},  // p6-b200.48xlarge
    {41, 2},  // trn1.2xlarge
    {41, 32},  // trn1.32xlarge
    {41, 32},  // trn1n.32xlarge
    {42, 32},  // trn2.48xlarge
};

// name|candidates|why
constexpr std::string_view kAmbiguousAccelerators =
    "Ascend|huawei-ascend-910;huawei-ascend-910b|the model is missing\n"
    "Instinct|amd-mi250x;amd-mi300x|the model is missing\n"
    "RTX 4000|nvidia-a4000|only the RTX A4000 is known here, and the number is also that of other generations\n"
    "RTX 5000|nvidia-rtx-5000-ada;nvidia-a5000;nvidia-quadro-rtx-5000|three generations carry the number\n"
    "RTX 6000|nvidia-rtx-6000-ada;nvidia-a6000;nvidia-quadro-rtx-6000;nvidia-rtx-pro-6000-bw|four generations carry the number\n"
    "TPU|google-tpu-v2;google-tpu-v3;google-tpu-v4;google-tpu-v5e;google-tpu-v5p;google-tpu-v6e|the generation is missing\n"
    "TPU v5|google-tpu-v5e;google-tpu-v5p|v5e and v5p differ by more than a factor of two\n";


}  // namespace trainprint::tables
