// Sum over layers of H_out W_out k^2 C_in C_out / groups.
#include "trainprint/flops/cnn.hpp"

namespace trainprint {

Flop forward(std::span<const ConvLayer> layers) {
  double macs = 0;
  for (const ConvLayer& l : layers) {
    macs += l.out_height * l.out_width * l.kernel * l.kernel * l.in_channels * l.out_channels /
            l.groups;
  }
  return Flop::mac(macs);
}

}  // namespace trainprint
