#include "documents/answer.hpp"

namespace trainprint {

JsonText accepted(std::initializer_list<JsonMember> members) {
  JsonText out = object(members);
  out.text.insert(1, members.size() > 0 ? "\"ok\":true," : "\"ok\":true");
  return out;
}

JsonText refused(const std::vector<Error>& errors) {
  return object({{"ok", false}, {"errors", to_json(errors)}});
}

}  // namespace trainprint
