#include "trainprint/trace.hpp"

namespace trainprint {

std::string_view name(Origin origin) {
  switch (origin) {
    case Origin::disclosed:
      return "disclosed";
    case Origin::derived:
      return "derived";
    case Origin::imputed:
      return "imputed";
    case Origin::overridden:
      return "override";
  }
  return "";
}

}  // namespace trainprint
