// Why a tool's figure differs from ours.
#pragma once
#include "peers/sums.hpp"

namespace trainprint {

/// Theirs over ours, factor by factor, the largest first; they multiply to the ratio of the two.
std::vector<PeerCause> causes_of(const PeerSum& theirs, const EstimateReport& ours);

/// One sentence out of them: "53 % less than ours: its ...; ...".
std::string difference(double ratio, const std::vector<PeerCause>& causes);

}  // namespace trainprint
