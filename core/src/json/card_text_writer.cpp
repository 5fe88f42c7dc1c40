// A model card's text as a JSON document.
#include "json/reading_writer.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/json.hpp"

namespace trainprint {

std::string card_text_json(std::string_view readme, int indent) {
  return dump_json(to_json(read_card_text(readme)), indent);
}

}  // namespace trainprint
