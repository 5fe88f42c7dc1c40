// What the tables of other tools say of places, accelerators and machines.
#pragma once
#include <optional>
#include <string_view>

#include "trainprint/peers.hpp"

namespace trainprint {
namespace tables {

/// When a grid's figure is of, and where it stands.
struct PeerOrigin {
  std::string_view data, source;
};
struct PeerGrid {
  PeerTool tool;
  unsigned char origin;    ///< Of kPeerOrigins.
  std::string_view place;  ///< Id of ours.
  double grams_per_kwh;
};
struct PeerAccelerator {
  PeerTool tool;
  std::string_view id;    ///< Of ours.
  std::string_view name;  ///< Of theirs.
  double watts;
  double peak_tflops, efficiency;  ///< 0 where the tool has none.
};
/// A machine of AWS by Cloud Carbon Footprint.
struct PeerInstance {
  std::string_view name, gpu;
  double gpus, vcpus;
  double gpu_idle, gpu_full, vcpu_idle, vcpu_full;  ///< W of one.
};
struct PeerRegionState {
  std::string_view region, state;
};

}  // namespace tables

/// A grid's figure in a tool's table.
struct GridOfPeer {
  CarbonIntensity intensity;
  std::string_view data;  ///< "2023, life-cycle".
};
/// Of the place by its id alone: "FRA", "US-VA", "aws-eu-west-3".
std::optional<GridOfPeer> peer_grid(PeerTool tool, std::string_view place);
/// Null where the table kept here has none.
const tables::PeerAccelerator* peer_accelerator(PeerTool tool, std::string_view id);
const tables::PeerInstance* peer_instance(std::string_view name);
/// The smallest machine whose GPUs suffice for `devices` of "V100" and the like, or the largest.
const tables::PeerInstance* smallest_instance(std::string_view gpu, double devices);
/// The American state that a cloud's region lies in: "US-VA"; empty where not known.
std::string_view state_of_region(std::string_view region);

}  // namespace trainprint
