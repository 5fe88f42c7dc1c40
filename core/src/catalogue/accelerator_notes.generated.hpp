// Written by scripts/generate-catalogue from
//   core/data/accelerators.csv
// Edit those and run it again.
// clang-format off
#pragma once
#include "catalogue/tables.hpp"

namespace trainprint::tables {

constexpr std::string_view kAcceleratorNotes[] = {
    "",
    "FP16 rate; BF16 matrix rate is half.",
    "Per module of two dies; one die (GCD) is half.",
    "Per module of two dies; hours on some systems are counted per die (GCD), half a module.",
    "Before release: no dense rate or power is published.",
    "Before release: others have 3470 to 3500 TFLOP/s. No power is published.",
    "Package power as estimated by the source; Apple publishes none.",
    "Power is an analyst estimate.",
    "FP16 rate.",
    "Before release: no BF16 rate or power is published.",
    "Before release: 12.6 PFLOP/s of FP4; no BF16 rate or power is published.",
    "Of the chip: no TDP is published, 192 W is the measured maximum. With its host, Google printed 326 to 378 W per chip.",
    "Google publishes no power: the chip alone, as Epoch AI derives it.",
    "Bins from 280 (B4) to 400 (B1) TFLOP/s; B2 is listed.",
    "From press reports.",
    "From press reports. No power is published.",
    "No power is published.",
    "Other tables list 450 TFLOP/s.",
    "At the shipping clock of 1600 MHz; the whitepaper lists 1835 TFLOP/s at 1750 MHz.",
    "FP4 and FP8 rates are published, no BF16 rate.",
    "Variant not stated: SXM4 power is taken; PCIe cards draw 250 W (40 GB) or 300 W (80 GB).",
    "Custom part of the Leonardo system; no vendor figure for peak or power was found.",
    "Other tables list 31.5 TFLOP/s and 150 W (shader rate) or 125 TFLOP/s.",
    "NVIDIA's HGX B300 at up to 1100 W; tables with 1400 W have the GB300.",
    "Per GPU, not per superchip.",
    "Power of the GPU part; the whole module is configurable and draws more.",
    "No tensor cores: FP32 rate.",
    "Some tables list 500 W.",
    "Per board of two GPUs; one cloud GPU is half a board.",
    "Per board of two GPUs.",
    "The Hub's figure; NVIDIA prints up to 100 W and a boost.",
    "FP32 accumulate, dense; tables with 330 count FP16 accumulate, with 82.6 shaders only.",
    "Of Maxwell (2015) and of Pascal (2016), both 250 W.",
    "Before release: the press has 1800 to 2300 W, of which this is the middle. Per GPU of two dies.",
};

// Of each row of kAcceleratorNumbers.
constexpr AcceleratorNoteRow kAcceleratorNoteRows[] = {
    {0, 22},  // amd-610m
    {0, 22},  // amd-680m
    {0, 23},  // amd-740m
    {0, 23},  // amd-760m
    {0, 23},  // amd-780m
    {0, 25},  // amd-820m
    {0, 25},  // amd-840m
    {0, 25},  // amd-860m
    {0, 24},  // amd-880m
    {0, 24},  // amd-890m
    {0, 25},  // amd-ai-pro-r9700
    {0, 17},  // amd-epyc-1st-generation-zen-naples
    {0, 19},  // amd-epyc-2nd-generation-zen-2-rome
    {0, 21},  // amd-epyc-3rd-generation-zen-3-milan
    {0, 22},  // amd-epyc-4th-generation-zen-4-genoa
    {0, 24},  // amd-epyc-5th-generation-zen-5-turin
    {0, 21},  // amd-epyc-7543
    {0, 21},  // amd-epyc-7713
    {0, 19},  // amd-epyc-7742
    {0, 21},  // amd-epyc-7763
    {0, 19},  // amd-epyc-7h12
    {0, 21},  // amd-epyc-7r13
    {0, 22},  // amd-epyc-9354
    {0, 22},  // amd-epyc-9474f
    {0, 22},  // amd-epyc-9654
    {0, 24},  // amd-epyc-9965
    {1, 20},  // amd-mi100
    {0, 22},  // amd-mi210
    {0, 17},  // amd-mi25
    {2, 21},  // amd-mi250
    {3, 21},  // amd-mi250x
    {0, 23},  // amd-mi300a
    {0, 23},  // amd-mi300x
    {0, 23},  // amd-mi308x
    {0, 24},  // amd-mi325x
    {0, 25},  // amd-mi350x
    {0, 25},  // amd-mi355x
    {4, 26},  // amd-mi430x
    {4, 26},  // amd-mi440x
    {5, 26},  // amd-mi455x
    {0, 18},  // amd-mi50
    {0, 18},  // amd-mi60
    {0, 16},  // amd-mi8
    {0, 21},  // amd-pro-v620
    {0, 20},  // amd-pro-vii
    {0, 21},  // amd-pro-w6800
    {0, 23},  // amd-pro-w7800
    {0, 23},  // amd-pro-w7900
    {0, 19},  // amd-rx-5500-xt
    {0, 20},  // amd-rx-5600-xt
    {0, 19},  // amd-rx-5700
    {0, 19},  // amd-rx-5700-xt
    {0, 17},  // amd-rx-580
    {0, 21},  // amd-rx-6600
    {0, 21},  // amd-rx-6600-xt
    {0, 22},  // amd-rx-6650-xt
    {0, 22},  // amd-rx-6700
    {0, 21},  // amd-rx-6700-xt
    {0, 22},  // amd-rx-6750-xt
    {0, 20},  // amd-rx-6800
    {0, 20},  // amd-rx-6800-xt
    {0, 20},  // amd-rx-6900-xt
    {0, 22},  // amd-rx-6950-xt
    {0, 23},  // amd-rx-7600
    {0, 24},  // amd-rx-7600-xt
    {0, 23},  // amd-rx-7700-xt
    {0, 23},  // amd-rx-7800-xt
    {0, 23},  // amd-rx-7900-gre
    {0, 22},  // amd-rx-7900-xt
    {0, 22},  // amd-rx-7900-xtx
    {0, 25},  // amd-rx-9060-xt
    {0, 25},  // amd-rx-9070
    {0, 25},  // amd-rx-9070-xt
    {0, 17},  // amd-rx-vega-56
    {0, 17},  // amd-rx-vega-64
    {0, 19},  // amd-ryzen-7-3800x
    {0, 24},  // amd-ryzen-ai-300-ryzen-ai-5
    {0, 24},  // amd-ryzen-ai-300-ryzen-ai-7
    {0, 24},  // amd-ryzen-ai-300-ryzen-ai-9
    {0, 24},  // amd-ryzen-ai-300-ryzen-ai-9-hx
    {0, 25},  // amd-ryzen-ai-max-395
    {0, 17},  // amd-ryzen-threadripper-zen-1000-whitehaven
    {0, 19},  // amd-ryzen-threadripper-zen-2-3000-castle-peak
    {0, 22},  // amd-ryzen-threadripper-zen-3-5000-chagall
    {0, 23},  // amd-ryzen-threadripper-zen-4-7000-storm-peak
    {0, 25},  // amd-ryzen-threadripper-zen-5-9000-shimada-peak
    {0, 20},  // amd-ryzen-zen-2-3000-ryzen-3
    {0, 19},  // amd-ryzen-zen-2-3000-ryzen-5
    {0, 19},  // amd-ryzen-zen-2-3000-ryzen-7
    {0, 19},  // amd-ryzen-zen-2-3000-ryzen-9
    {0, 20},  // amd-ryzen-zen-3-5000-ryzen-5
    {0, 20},  // amd-ryzen-zen-3-5000-ryzen-7
    {0, 20},  // amd-ryzen-zen-3-5000-ryzen-9
    {0, 22},  // amd-ryzen-zen-4-7000-ryzen-5
    {0, 22},  // amd-ryzen-zen-4-7000-ryzen-7
    {0, 22},  // amd-ryzen-zen-4-7000-ryzen-9
    {0, 24},  // amd-ryzen-zen-5-9000-ryzen-5
    {0, 24},  // amd-ryzen-zen-5-9000-ryzen-7
    {0, 24},  // amd-ryzen-zen-5-9000-ryzen-9
    {0, 19},  // amd-vii
    {6, 20},  // apple-m1
    {6, 21},  // apple-m1-max
    {6, 21},  // apple-m1-pro
    {6, 22},  // apple-m1-ultra
    {6, 22},  // apple-m2
    {6, 23},  // apple-m2-max
    {6, 23},  // apple-m2-pro
    {6, 23},  // apple-m2-ultra
    {6, 23},  // apple-m3
    {6, 23},  // apple-m3-max
    {6, 23},  // apple-m3-pro
    {6, 25},  // apple-m3-ultra
    {6, 24},  // apple-m4
    {6, 24},  // apple-m4-max
    {6, 24},  // apple-m4-pro
    {6, 25},  // apple-m5
    {6, 26},  // apple-m5-max
    {6, 26},  // apple-m5-pro
    {6, 26},  // apple-m5-ultra
    {6, 26},  // apple-macbook-neo
    {0, 19},  // aws-inferentia1
    {0, 23},  // aws-inferentia2
    {0, 22},  // aws-trainium1
    {7, 24},  // aws-trainium2
    {7, 25},  // aws-trainium3
    {0, 22},  // biren-br100
    {0, 22},  // cambricon-mlu370-x8
    {8, 23},  // cambricon-mlu590
    {9, 26},  // google-tpu-8i
    {10, 26},  // google-tpu-8t
    {0, 17},  // google-tpu-v2
    {0, 18},  // google-tpu-v3
    {11, 21},  // google-tpu-v4
    {0, 20},  // google-tpu-v4i
    {12, 23},  // google-tpu-v5e
    {12, 23},  // google-tpu-v5p
    {12, 24},  // google-tpu-v6e
    {12, 25},  // google-tpu-v7
    {0, 22},  // groq-lpu1
    {0, 19},  // huawei-ascend-910
    {13, 22},  // huawei-ascend-910b
    {14, 24},  // huawei-ascend-910c
    {15, 25},  // huawei-ascend-920
    {16, 26},  // huawei-ascend-950dt
    {0, 22},  // intel-arc-a380
    {0, 23},  // intel-arc-a580
    {0, 22},  // intel-arc-a750
    {0, 22},  // intel-arc-a770
    {0, 25},  // intel-arc-b570
    {0, 24},  // intel-arc-b580
    {0, 25},  // intel-arc-pro-b50
    {0, 25},  // intel-arc-pro-b60
    {0, 26},  // intel-arc-pro-b70
    {0, 20},  // intel-core-10th-generation-i3
    {0, 20},  // intel-core-10th-generation-i5
    {0, 20},  // intel-core-10th-generation-i7
    {0, 20},  // intel-core-10th-generation-i9
    {0, 21},  // intel-core-11th-generation-i3
    {0, 21},  // intel-core-11th-generation-i5
    {0, 21},  // intel-core-11th-generation-i7
    {0, 21},  // intel-core-11th-generation-i9
    {0, 22},  // intel-core-12th-generation-i3
    {0, 21},  // intel-core-12th-generation-i5
    {0, 21},  // intel-core-12th-generation-i7
    {0, 21},  // intel-core-12th-generation-i9
    {0, 23},  // intel-core-13th-generation-i3
    {0, 22},  // intel-core-13th-generation-i5
    {0, 22},  // intel-core-13th-generation-i7
    {0, 22},  // intel-core-13th-generation-i9
    {0, 23},  // intel-core-14th-generation-i7
    {0, 25},  // intel-core-ultra-7-255hx
    {0, 24},  // intel-core-ultra-7-265kf
    {0, 25},  // intel-core-ultra-9-275hx
    {0, 19},  // intel-gaudi
    {17, 22},  // intel-gaudi2
    {18, 24},  // intel-gaudi3
    {0, 23},  // intel-max-1100
    {0, 23},  // intel-max-1550
    {0, 19},  // intel-xeon-2nd-generation-cascade-lake
    {0, 21},  // intel-xeon-3rd-generation-ice-lake
    {0, 23},  // intel-xeon-4th-generation-sapphire-rapids
    {0, 16},  // intel-xeon-e5-2650-v4
    {0, 16},  // intel-xeon-e5-2680-v4
    {0, 16},  // intel-xeon-e5-2686-v4
    {0, 16},  // intel-xeon-e5-2698-v4
    {0, 13},  // intel-xeon-e5v2-ivy-bridge
    {0, 14},  // intel-xeon-e5v3-haswell
    {0, 16},  // intel-xeon-e5v4-broadwell
    {0, 17},  // intel-xeon-gold-6148
    {0, 20},  // intel-xeon-gold-6226r
    {0, 19},  // intel-xeon-gold-6248
    {0, 21},  // intel-xeon-gold-6330
    {0, 17},  // intel-xeon-platinum-8168
    {0, 19},  // intel-xeon-platinum-8259cl
    {0, 19},  // intel-xeon-platinum-8275cl
    {0, 21},  // intel-xeon-platinum-8358
    {0, 21},  // intel-xeon-platinum-8380
    {0, 23},  // intel-xeon-platinum-8468
    {0, 23},  // intel-xeon-platinum-8480
    {0, 23},  // intel-xeon-platinum-8558
    {0, 23},  // intel-xeon-platinum-8592
    {0, 26},  // meta-mtia-300
    {0, 24},  // meta-mtia-v2
    {0, 24},  // microsoft-maia-100
    {19, 26},  // microsoft-maia-200
    {0, 23},  // mthreads-s4000
    {0, 21},  // nvidia-a10
    {20, 20},  // nvidia-a100
    {0, 20},  // nvidia-a100-pcie-40gb
    {0, 21},  // nvidia-a100-pcie-80gb
    {0, 20},  // nvidia-a100-sxm4-40gb
    {21, 22},  // nvidia-a100-sxm4-64gb
    {0, 20},  // nvidia-a100-sxm4-80gb
    {0, 21},  // nvidia-a100x
    {22, 21},  // nvidia-a10g
    {0, 21},  // nvidia-a16
    {0, 21},  // nvidia-a2
    {0, 21},  // nvidia-a30
    {0, 21},  // nvidia-a30x
    {0, 20},  // nvidia-a40
    {0, 21},  // nvidia-a4000
    {0, 21},  // nvidia-a5000
    {0, 20},  // nvidia-a6000
    {0, 22},  // nvidia-a800-pcie
    {0, 22},  // nvidia-a800-sxm
    {0, 24},  // nvidia-b100
    {0, 24},  // nvidia-b200
    {23, 25},  // nvidia-b300
    {0, 25},  // nvidia-gb10
    {24, 25},  // nvidia-gb200
    {24, 25},  // nvidia-gb300
    {25, 23},  // nvidia-gh200
    {0, 16},  // nvidia-gtx-1050
    {0, 16},  // nvidia-gtx-1050-ti
    {0, 17},  // nvidia-gtx-1050-ti-laptop
    {0, 16},  // nvidia-gtx-1060
    {0, 16},  // nvidia-gtx-1060-laptop
    {0, 16},  // nvidia-gtx-1070
    {0, 16},  // nvidia-gtx-1070-laptop
    {0, 17},  // nvidia-gtx-1070-ti
    {26, 16},  // nvidia-gtx-1080
    {0, 16},  // nvidia-gtx-1080-laptop
    {26, 17},  // nvidia-gtx-1080-ti
    {0, 19},  // nvidia-gtx-1650
    {0, 19},  // nvidia-gtx-1650-laptop
    {0, 19},  // nvidia-gtx-1650-super
    {0, 19},  // nvidia-gtx-1660
    {0, 19},  // nvidia-gtx-1660-super
    {0, 19},  // nvidia-gtx-1660-ti
    {0, 19},  // nvidia-gtx-1660-ti-laptop
    {0, 19},  // nvidia-gtx-1660-ti-max-q
    {0, 15},  // nvidia-gtx-960
    {0, 14},  // nvidia-gtx-970
    {0, 14},  // nvidia-gtx-980
    {0, 15},  // nvidia-gtx-980-ti
    {0, 24},  // nvidia-h100-nvl
    {0, 22},  // nvidia-h100-pcie
    {0, 22},  // nvidia-h100-sxm
    {27, 23},  // nvidia-h20
    {0, 24},  // nvidia-h200-nvl
    {0, 24},  // nvidia-h200-sxm
    {0, 23},  // nvidia-h800-pcie-80gb
    {0, 23},  // nvidia-h800-sxm
    {0, 22},  // nvidia-jetson-agx-orin-32gb
    {0, 22},  // nvidia-jetson-agx-orin-64gb
    {0, 25},  // nvidia-jetson-agx-thor
    {0, 18},  // nvidia-jetson-agx-xavier
    {0, 19},  // nvidia-jetson-nano
    {0, 23},  // nvidia-jetson-orin-nano-4gb
    {0, 23},  // nvidia-jetson-orin-nano-8gb
    {0, 24},  // nvidia-jetson-orin-nano-super
    {0, 23},  // nvidia-jetson-orin-nx-16gb
    {0, 23},  // nvidia-jetson-orin-nx-8gb
    {0, 15},  // nvidia-jetson-tx1
    {0, 17},  // nvidia-jetson-tx2
    {0, 20},  // nvidia-jetson-xavier-nx
    {0, 12},  // nvidia-k20
    {26, 13},  // nvidia-k40
    {28, 14},  // nvidia-k80
    {16, 24},  // nvidia-l2
    {0, 23},  // nvidia-l20
    {0, 23},  // nvidia-l4
    {0, 22},  // nvidia-l40
    {0, 23},  // nvidia-l40s
    {0, 16},  // nvidia-m10
    {26, 15},  // nvidia-m40
    {29, 15},  // nvidia-m60
    {0, 16},  // nvidia-p100-pcie
    {0, 16},  // nvidia-p100-sxm2
    {26, 16},  // nvidia-p4
    {26, 16},  // nvidia-p40
    {0, 16},  // nvidia-quadro-gp100
    {0, 18},  // nvidia-quadro-gv100
    {0, 15},  // nvidia-quadro-m6000
    {0, 17},  // nvidia-quadro-p4000
    {0, 16},  // nvidia-quadro-p5000
    {0, 16},  // nvidia-quadro-p6000
    {0, 18},  // nvidia-quadro-rtx-4000
    {0, 18},  // nvidia-quadro-rtx-5000
    {0, 18},  // nvidia-quadro-rtx-6000
    {0, 18},  // nvidia-quadro-rtx-8000
    {0, 24},  // nvidia-rtx-2000-ada-generation
    {0, 21},  // nvidia-rtx-2050-laptop
    {0, 19},  // nvidia-rtx-2060
    {0, 21},  // nvidia-rtx-2060-12gb
    {0, 19},  // nvidia-rtx-2060-laptop
    {0, 20},  // nvidia-rtx-2060-max-q
    {0, 19},  // nvidia-rtx-2060-super
    {0, 18},  // nvidia-rtx-2070
    {0, 19},  // nvidia-rtx-2070-laptop
    {0, 19},  // nvidia-rtx-2070-max-q
    {0, 19},  // nvidia-rtx-2070-super
    {0, 20},  // nvidia-rtx-2070-super-laptop
    {0, 20},  // nvidia-rtx-2070-super-max-q
    {0, 18},  // nvidia-rtx-2080
    {0, 19},  // nvidia-rtx-2080-laptop
    {0, 19},  // nvidia-rtx-2080-max-q
    {0, 19},  // nvidia-rtx-2080-super
    {0, 20},  // nvidia-rtx-2080-super-laptop
    {0, 20},  // nvidia-rtx-2080-super-max-q
    {0, 18},  // nvidia-rtx-2080-ti
    {0, 22},  // nvidia-rtx-3050
    {0, 22},  // nvidia-rtx-3050-laptop
    {0, 21},  // nvidia-rtx-3050-ti-laptop
    {0, 21},  // nvidia-rtx-3060
    {0, 21},  // nvidia-rtx-3060-laptop
    {0, 20},  // nvidia-rtx-3060-ti
    {0, 20},  // nvidia-rtx-3070
    {0, 21},  // nvidia-rtx-3070-laptop
    {0, 21},  // nvidia-rtx-3070-ti
    {0, 22},  // nvidia-rtx-3070-ti-laptop
    {0, 20},  // nvidia-rtx-3080
    {0, 21},  // nvidia-rtx-3080-laptop
    {0, 21},  // nvidia-rtx-3080-ti
    {0, 22},  // nvidia-rtx-3080-ti-laptop
    {0, 20},  // nvidia-rtx-3090
    {0, 22},  // nvidia-rtx-3090-ti
    {30, 23},  // nvidia-rtx-3500-ada-laptop
    {0, 23},  // nvidia-rtx-4000-ada-generation
    {0, 23},  // nvidia-rtx-4000-sff-ada-generation
    {0, 23},  // nvidia-rtx-4050-laptop
    {0, 23},  // nvidia-rtx-4060
    {0, 23},  // nvidia-rtx-4060-laptop
    {0, 23},  // nvidia-rtx-4060-ti
    {0, 23},  // nvidia-rtx-4070
    {0, 23},  // nvidia-rtx-4070-laptop
    {0, 24},  // nvidia-rtx-4070-super
    {0, 23},  // nvidia-rtx-4070-ti
    {0, 24},  // nvidia-rtx-4070-ti-super
    {0, 22},  // nvidia-rtx-4080
    {0, 23},  // nvidia-rtx-4080-laptop
    {0, 24},  // nvidia-rtx-4080-super
    {31, 22},  // nvidia-rtx-4090
    {0, 23},  // nvidia-rtx-4090-d
    {0, 23},  // nvidia-rtx-4090-laptop
    {0, 23},  // nvidia-rtx-4500-ada-generation
    {0, 23},  // nvidia-rtx-5000-ada
    {0, 25},  // nvidia-rtx-5050
    {0, 25},  // nvidia-rtx-5050-laptop
    {0, 25},  // nvidia-rtx-5060
    {0, 25},  // nvidia-rtx-5060-laptop
    {0, 25},  // nvidia-rtx-5060-ti
    {0, 25},  // nvidia-rtx-5070
    {0, 25},  // nvidia-rtx-5070-laptop
    {0, 25},  // nvidia-rtx-5070-ti
    {0, 25},  // nvidia-rtx-5070-ti-laptop
    {0, 25},  // nvidia-rtx-5080
    {0, 25},  // nvidia-rtx-5080-laptop
    {0, 25},  // nvidia-rtx-5090
    {0, 25},  // nvidia-rtx-5090-d
    {0, 25},  // nvidia-rtx-5090-laptop
    {0, 24},  // nvidia-rtx-5880-ada-generation
    {0, 22},  // nvidia-rtx-6000-ada
    {0, 24},  // nvidia-rtx-a1000
    {0, 21},  // nvidia-rtx-a2000
    {0, 22},  // nvidia-rtx-a2000-embedded
    {0, 21},  // nvidia-rtx-a2000-laptop
    {0, 21},  // nvidia-rtx-a2000-max-q
    {0, 21},  // nvidia-rtx-a3000-laptop
    {0, 24},  // nvidia-rtx-a400
    {0, 21},  // nvidia-rtx-a4000-laptop
    {0, 21},  // nvidia-rtx-a4000-max-q
    {0, 21},  // nvidia-rtx-a4500
    {0, 21},  // nvidia-rtx-a5000-laptop
    {0, 21},  // nvidia-rtx-a5000-max-q
    {0, 22},  // nvidia-rtx-a5500
    {0, 25},  // nvidia-rtx-pro-2000-blackwell
    {0, 25},  // nvidia-rtx-pro-4000-blackwell
    {0, 25},  // nvidia-rtx-pro-4000-sff
    {0, 25},  // nvidia-rtx-pro-4500-blackwell
    {0, 25},  // nvidia-rtx-pro-5000-blackwell
    {0, 25},  // nvidia-rtx-pro-6000-blackwell-max-q
    {0, 25},  // nvidia-rtx-pro-6000-bw
    {0, 20},  // nvidia-t10
    {0, 18},  // nvidia-t4
    {0, 18},  // nvidia-titan-rtx
    {0, 17},  // nvidia-titan-v
    {32, 15},  // nvidia-titan-x
    {26, 17},  // nvidia-titan-xp
    {0, 17},  // nvidia-v100-pcie
    {0, 17},  // nvidia-v100-sxm2
    {0, 19},  // nvidia-v100s
    {33, 26},  // nvidia-vr200-rubin
    {0, 24},  // qualcomm-snapdragon-x-elite-x1e-00-1de
    {0, 24},  // qualcomm-snapdragon-x-elite-x1e-78-100
    {0, 24},  // qualcomm-snapdragon-x-elite-x1e-80-100
    {0, 24},  // qualcomm-snapdragon-x-elite-x1e-84-100
    {0, 24},  // qualcomm-snapdragon-x-plus-x1p-64-100
    {0, 21},  // tesla-d1
};

}  // namespace trainprint::tables
