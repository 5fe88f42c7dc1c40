// What other tools would say of a run, as JSON (peers.schema.json).
#include "trainprint/peers.hpp"

#include "documents/answer.hpp"
#include "trainprint/json.hpp"

namespace trainprint {
namespace {

JsonText cause_json(const PeerCause& cause) {
  return object({{"name", cause.name}, {"factor", cause.factor}, {"words", cause.words}});
}

JsonText peer_json(const PeerAnswer& peer) {
  std::optional<double> grams;
  std::optional<std::string> display;
  if (peer.emissions) {
    grams = peer.emissions->as_grams();
    display = humane(*peer.emissions);
  }
  return object({{"tool", name(peer.tool)},
                 {"name", labels(peer.tool)[static_cast<std::size_t>(peer.tool)]},
                 {"version", version(peer.tool)},
                 {"address", address(peer.tool)},
                 {"emissions_gco2e", grams},
                 {"display", display},
                 {"ratio", peer.ratio},
                 {"inputs", peer.inputs},
                 {"explanation", peer.explanation},
                 {"causes", array(peer.causes, cause_json)}});
}

}  // namespace

std::string peers_json(std::string_view run) {
  const auto parsed = run_from_json(run);
  return answer(and_then(parsed, estimate), [&](const EstimateReport& report) {
    const std::vector<PeerAnswer> answers = peers(*parsed, report);
    return accepted({{"schema_version", 1},
                     {"finding", finding(answers)},
                     {"peers", array(answers, peer_json)}});
  });
}

}  // namespace trainprint
