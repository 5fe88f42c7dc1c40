#include "weights/tensors.hpp"

#include "text/characters.hpp"
#include "text/plain_number.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint::weights {
namespace {

// Names that PEFT, kohya's sd-scripts and diffusers give to the matrices of LoRA and its kin.
bool is_of_adapter(std::string_view name) {
  for (const std::string_view part :
       {"lora_", "lora.", "hada_", "lokr_", "oft_", "ia3_", "dora_"}) {
    if (name.find(part) != std::string_view::npos) return true;
  }
  return false;
}

bool is_of_experts(std::string_view name) {
  const bool shared = name.find("shared_expert") != std::string_view::npos;
  return !shared && (name.find("_exps") != std::string_view::npos ||
                     name.find(".experts.") != std::string_view::npos);
}

}  // namespace

int parts_of(std::string_view name) {
  const std::size_t of = name.rfind("-of-");
  if (of == std::string_view::npos || of == 0 || !is_digit(name[of - 1])) return 1;
  int parts = 0;
  for (std::size_t i = of + 4; i < name.size() && is_digit(name[i]) && parts < 100000; ++i)
    parts = parts * 10 + (name[i] - '0');
  return parts > 1 ? parts : 1;
}

void TensorCount::add(std::string_view name, std::string_view type, double size) {
  ++tensors;
  if (one_of(type, "bool i64 u64")) {
    integers += size;
    return;
  }
  // GPTQ, AWQ and bitsandbytes: several weights in each number.
  if (one_of(type, "i32 u8 i8 u32 i16 u16")) {
    packed += size;
    return;
  }
  numbers += size;
  if (is_of_adapter(name)) of_adapters += size;
  if (is_of_experts(name)) of_experts += size;
}

Error not_a_header(std::string_view format, std::string_view what) {
  return {ErrorCode::unsupported,
          "",
          "This begins like weights of " + std::string(format) + ", but " + std::string(what),
          {}};
}

RunReading described(const TensorCount& count, int parts, double share_of_experts) {
  RunReading run;
  const bool adapter = count.of_adapters > count.numbers / 2;
  const FieldName field = adapter ? FieldName("trainable_parameters") : FieldName("parameters");
  const std::string numbers = plain_number(count.numbers);
  if (adapter) run.values.push_back({"training_type", "fine-tuning", {}, ""});
  if (parts > 1) {
    run.questions.push_back({field,
                             "This is one of " + std::to_string(parts) + " files and holds " +
                                 numbers +
                                 " numbers. How many are they together? "
                                 "model.safetensors.index.json or config.json tells.",
                             {}});
  } else if (count.packed > 0) {
    run.questions.push_back(
        {field,
         "The file holds " + numbers + " numbers and " + plain_number(count.packed) +
             " more in which quantised weights are packed, several to each. How many parameters "
             "has the model? Its config.json tells.",
         {}});
  } else if (count.numbers >= 1) {
    run.values.push_back({field,
                          numbers,
                          {},
                          adapter ? "Numbers of the adapter that are stored."
                                  : "Numbers that are stored; the model itself may have fewer."});
    const double active = count.numbers - count.of_experts * (1 - share_of_experts);
    if (!adapter && count.of_experts > 0 && share_of_experts < 1)
      run.values.push_back({"active_parameters",
                            plain_number(active),
                            {},
                            "All but the routed experts that a token does not visit."});
  }
  if (!adapter)
    run.notices.push_back(
        {NoticeCode::stored_count, "parameters",
         "The file may hold more than parameters: buffers, a tied head stored twice, scales of a "
         "quantised model. The count from config.json is the safer one."});
  if (count.integers > 0)
    run.notices.push_back({NoticeCode::buffers_left_out, "parameters",
                           "Left out are " + readable(count.integers, 7) +
                               " indices and truths, which are no parameters."});
  return run;
}

}  // namespace trainprint::weights
