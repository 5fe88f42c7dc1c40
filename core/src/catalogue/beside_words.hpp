// Words of thirteen languages that stand beside hardware, as Token::text spells them: without
// accents.
#pragma once
#include <string_view>

namespace trainprint {

/// "nodes", "instances", "Knoten", "nœuds"
bool is_node_word(std::string_view word);
/// "GPUs", "cards", "Karten"
bool is_device_word(std::string_view word);
/// "hours", "Stunden"
bool is_time_word(std::string_view word);
/// "with", "mit", "de": ties "2 nodes" to the count after it.
bool is_connector(std::string_view word);
/// "each", "je", "chacun"
bool is_each_word(std::string_view word);
/// "half", "thirds", "percent": of what follows "of".
bool is_share_word(std::string_view word);
/// "per", "pro", "par": of each where a node follows, else it may be anything.
bool is_per_word(std::string_view word);
/// Grammar and large numbers, which name no hardware: "about", "für", "mil".
bool is_grammar(std::string_view word);

}  // namespace trainprint
