// The numbers about stored weights in model.safetensors.index.json and in the Hub's answers.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "json/walk.hpp"
#include "trainprint/model_config.hpp"

namespace trainprint::parameters {

/// Collects them from whatever file it is shown.
class StoredNumbers final : public JsonVisitor {
 public:
  void scalar(JsonPath path, const JsonScalar& scalar) override;
  void open_object(JsonPath path) override;

  struct Number {
    bool given = false, is_number = false;
    double value = 0;
    ByteRange range;
  };
  struct Stored {
    Number total;
    std::vector<std::pair<std::string, Number>> by_dtype;
  };

  /// What `safetensors` holds, or, where there is none, the answer itself.
  const Stored& stored() const { return nested_ ? in_safetensors_ : at_top_; }

  std::string repository;               ///< id or modelId of the Hub.
  Number total_size, total_parameters;  ///< Of an index, under "metadata".
  Number gguf_total;

 private:
  bool nested_ = false;
  Stored in_safetensors_, at_top_;
};

/// As count_from_safetensors_index and count_from_hub_answer.
Result<StoredCount> count_in_index(const StoredNumbers& numbers, std::string_view dtype);
enum class Notices { wanted, unread };
Result<StoredCount> count_in_answer(const StoredNumbers& numbers,
                                    Notices notices = Notices::wanted);

}  // namespace trainprint::parameters
