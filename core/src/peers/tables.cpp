#include "peers/tables.hpp"

#include "peers/tables.generated.hpp"

namespace trainprint {

std::optional<GridOfPeer> peer_grid(PeerTool tool, std::string_view place) {
  for (const tables::PeerGrid& row : tables::kPeerGrids) {
    if (row.tool != tool || row.place != place) continue;
    return GridOfPeer{CarbonIntensity::grams_per_kwh(row.grams_per_kwh),
                      tables::kPeerOrigins[row.origin].data};
  }
  return std::nullopt;
}

const tables::PeerAccelerator* peer_accelerator(PeerTool tool, std::string_view id) {
  for (const tables::PeerAccelerator& row : tables::kPeerAccelerators) {
    if (row.tool == tool && row.id == id) return &row;
  }
  return nullptr;
}

const tables::PeerInstance* peer_instance(std::string_view name) {
  for (const tables::PeerInstance& row : tables::kPeerInstances) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

const tables::PeerInstance* smallest_instance(std::string_view gpu, double devices) {
  const tables::PeerInstance* best = nullptr;
  // Fewer GPUs first, and of those with as many the fewest processors.
  const auto smaller = [](const tables::PeerInstance& a, const tables::PeerInstance& b) {
    return a.gpus != b.gpus ? a.gpus < b.gpus : a.vcpus < b.vcpus;
  };
  const auto better = [&](const tables::PeerInstance& row) {
    if (best == nullptr) return true;
    if ((row.gpus >= devices) != (best->gpus >= devices)) return row.gpus >= devices;
    if (row.gpus >= devices || row.gpus == best->gpus) return smaller(row, *best);
    return row.gpus > best->gpus;
  };
  for (const tables::PeerInstance& row : tables::kPeerInstances) {
    if (row.gpu == gpu && better(row)) best = &row;
  }
  return best;
}

std::string_view state_of_region(std::string_view region) {
  for (const tables::PeerRegionState& row : tables::kPeerRegionStates) {
    if (row.region == region) return row.state;
  }
  return {};
}

}  // namespace trainprint
