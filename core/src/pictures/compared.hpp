// How one figure stands to another, for reading.
#pragma once
#include <string>

namespace trainprint {

/// Of theirs over ours: "89 % less", "12 % more", "2.3 times as much"; empty where it is about the
/// same.
std::string compared(double ratio);

}  // namespace trainprint
