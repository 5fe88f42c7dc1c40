// A model card's text as a JSON document.
#include "documents/reading.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/json.hpp"

namespace trainprint {

std::string card_text_json(std::string_view readme) { return to_json(read_card_text(readme)).text; }

}  // namespace trainprint
