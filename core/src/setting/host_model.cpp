#include "trainprint/method.hpp"
#include "trainprint/setting.hpp"

namespace trainprint {
namespace {

constexpr double kPublishedPue = method::kPueError.low, kAssumedPue = method::kPueError.high;

// A server with eight accelerators, as the paper has it.
constexpr HostModel kDataCenter{.host_overhead = method::kHostOverhead,
                                .server_power = method::kNodePower,
                                .network_power = method::kNetworkPower,
                                .error = 0.4,
                                .devices_per_machine = method::kDevicesPerNode,
                                .whole_machine = false,
                                .pue = method::kPue,
                                .pue_kind = PueKind::of_setting,
                                .pue_error = kAssumedPue,
                                .source = "paper A.8.1, a server of eight",
                                .pue_source = "paper A.8.1"};

// Eight H100 that train draw 5.6 kW by their data sheet, and their server 7.75 kW.
constexpr double kHopperHostOverhead = 0.30;
constexpr std::string_view kHopperSource =
    "7.75 kW measured of a server of eight H100, arXiv:2506.14551";

// No fans where water cools: 21.1 MW / 9,408 nodes of four MI250X while Frontier ran HPL (TOP500,
// June 2022) are no more than the modules' own 560 W.
constexpr HostModel kCluster{
    .host_overhead = 0.10,
    .server_power = method::kNodePower,
    .network_power = method::kNetworkPower,
    .error = 0.5,
    .devices_per_machine = method::kDevicesPerNode,
    .whole_machine = false,
    .pue = method::kPue,
    .pue_kind = PueKind::of_setting,
    .pue_error = kAssumedPue,
    .source =
        "paper A.8.1, half its host overhead where water cools: Frontier's nodes, TOP500 2022",
    .pue_source = "paper A.8.1"};

// What CodeCarbon counts on Colab beside the card: half of an 85 W processor, and 12.7 GB of memory
// at 3 W for 8 GB.
constexpr HostModel kNotebook{
    .host_overhead = 0,
    .server_power = Power::watts(47),
    .network_power = Power::watts(0),
    .error = 0.5,
    .devices_per_machine = 1,
    .whole_machine = true,
    .pue = 1.10,
    .pue_kind = PueKind::of_setting,
    .pue_error = kPublishedPue,
    .source = "a notebook's processor and memory as CodeCarbon counts them on Colab: 42.5 + 4.75 W",
    .pue_source = "Google's data centres, Environmental Report 2024"};

// Processor, memory, board and fans of a desktop: from little more than it draws idle (62 W at the
// wall with an idle card, a Ryzen 5 1600 measured at marwedel.eu/malte/idlepc) to a processor that
// prepares data at its 65 W and more. The middle is assumed. A tenth is lost in a power supply of
// 90 % (80 PLUS Gold).
constexpr std::string_view kDesktopSource =
    "a desktop, assumed from idle (62 W measured, marwedel.eu/malte/idlepc) to 150 W beside its "
    "cards, and a power supply of 90 %";
constexpr HostModel kWorkstation{.host_overhead = 0.10,
                                 .server_power = Power::watts(100),
                                 .network_power = Power::watts(0),
                                 .error = 0.5,
                                 .devices_per_machine = 4,
                                 .whole_machine = true,
                                 .pue = 1,
                                 .pue_kind = PueKind::no_facility,
                                 .pue_error = 0,
                                 .source = kDesktopSource,
                                 .pue_source = "no facility around it"};

// Processor, memory and screen beside a laptop's graphics chip: no measurement tells them from the
// chip. Adapters lose about an eighth (EU 2019/1782 asks for 88 %).
constexpr HostModel kLaptop{
    .host_overhead = 0.12,
    .server_power = Power::watts(30),
    .network_power = Power::watts(0),
    .error = 0.5,
    .devices_per_machine = 1,
    .whole_machine = true,
    .pue = 1,
    .pue_kind = PueKind::no_facility,
    .pue_error = 0,
    .source =
        "a laptop, assumed 20 to 45 W beside its graphics chip, and an adapter of 88 % (EU "
        "2019/1782)",
    .pue_source = "no facility around it"};

// The chip's figure holds processor and memory: board and screen are left. A Mac mini M1 draws 6.8
// W idle and 39 W at most, without a screen (Apple's power consumption of Mac mini, in
// daringfireball.net/2021/01/mac_mini_power_consumption).
constexpr Power kBesideSoc = Power::watts(8);
constexpr std::string_view kSocSource =
    "board and screen assumed 8 W (Mac mini M1 idle without one: 6.8 W, Apple), and an adapter of "
    "88 % (EU 2019/1782)";

// Google's own means of a TPU chip with its share of host and network, over the chip's own figure
// in the catalogue. The 221 W of a TPU v2 have the host in them.
struct TpuHost {
  std::string_view id;
  double host_overhead;
  std::string_view source;
};
constexpr TpuHost kTpuHosts[] = {
    {"google-tpu-v2", 0, "in the chip's figure: Patterson et al. 2021 give system power"},
    {"google-tpu-v3", 288.0 / 220 - 1,
     "288 W a chip with host and network, GShard in Patterson et al. 2021, arXiv:2104.10350"},
    {"google-tpu-v4", 326.0 / 170 - 1,
     "326 W a chip with host and network, GLaM, Du et al. 2022, arXiv:2112.06905"},
};

HostModel of_setting(Setting setting) {
  switch (setting) {
    case Setting::notebook_service:
      return kNotebook;
    case Setting::workstation:
      return kWorkstation;
    case Setting::laptop:
      return kLaptop;
    case Setting::cluster:
      return kCluster;
    case Setting::cloud_instance:
    case Setting::data_center:
      break;
  }
  return kDataCenter;
}

}  // namespace

HostModel host_model(Setting setting, const Accelerator* accelerator, const Place* place) {
  HostModel host = of_setting(setting);
  const bool server = setting == Setting::data_center || setting == Setting::cloud_instance;
  if (accelerator != nullptr) {
    if (server && accelerator->family == AcceleratorFamily::h) {
      host.host_overhead = kHopperHostOverhead;
      host.source = kHopperSource;
    }
    for (const TpuHost& tpu : kTpuHosts) {
      if (!server || tpu.id != accelerator->id) continue;
      host.host_overhead = tpu.host_overhead;
      host.server_power = host.network_power = Power::watts(0);
      host.source = tpu.source;
    }
    if (setting == Setting::laptop && accelerator->device_class == AcceleratorClass::soc) {
      host.server_power = kBesideSoc;
      host.source = kSocSource;
    }
    if (setting == Setting::cluster && accelerator->devices_per_node > 0) {
      host.devices_per_machine = accelerator->devices_per_node;
    }
  }
  if (host.pue_kind != PueKind::no_facility && place != nullptr && place->pue) {
    host.pue = place->pue->value;
    host.pue_kind = PueKind::of_place;
    host.pue_error = kPublishedPue;
    host.pue_source = place->pue->source;
  }
  return host;
}

}  // namespace trainprint
