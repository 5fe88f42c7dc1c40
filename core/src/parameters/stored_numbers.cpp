#include "parameters/stored_numbers.hpp"

#include "text/utf8.hpp"

namespace trainprint {
namespace {

using parameters::StoredNumbers;

// A count that a file states: a number from 1 to 1e15; its field is `beginning` and `end`.
Result<double> count_of(const StoredNumbers::Number& number, std::string_view beginning,
                        std::string_view end = {}) {
  if (number.is_number && number.value >= 1 && number.value <= 1e15) return number.value;
  const std::string field = std::string(beginning) + std::string(end);
  if (!number.is_number)
    return Error{ErrorCode::wrong_type,
                 FieldPath::unchecked(field),
                 "\"" + field + "\" must be a number.",
                 {}};
  return Error{ErrorCode::out_of_range,
               FieldPath::unchecked(field),
               "\"" + field + "\" cannot be " + readable(number.value, 6) + ".",
               {}};
}

struct Dtype {
  std::string_view names;  ///< Of torch, safetensors and people, between bars.
  double bytes;
};
constexpr Dtype kDtypes[] = {
    {"|float64|f64|double|int64|i64|", 8},
    {"|float32|f32|float|int32|i32|", 4},
    {"|bfloat16|bf16|float16|f16|fp16|half|", 2},
    {"|float8_e4m3fn|float8_e5m2|f8_e4m3|f8_e5m2|fp8|int8|i8|uint8|u8|", 1},
};

std::optional<double> bytes_per_parameter(std::string_view dtype) {
  std::string name;
  for (const char c : dtype) name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (name.rfind("torch.", 0) == 0) name.erase(0, 6);
  for (const Dtype& row : kDtypes) {
    if (!name.empty() && row.names.find("|" + name + "|") != std::string_view::npos) {
      return row.bytes;
    }
  }
  return std::nullopt;
}

constexpr std::string_view kBuffers =
    "The file may hold more than parameters: buffers (attention masks, position ids), a tied head "
    "stored twice, scales of a quantised model, layers that predict further tokens. The count from "
    "config.json is the safer one.";

}  // namespace

namespace parameters {

void StoredNumbers::scalar(JsonPath path, const JsonScalar& scalar) {
  if (path.empty() || path.size() > 3 || scalar.kind == JsonScalar::Kind::null) return;
  constexpr std::size_t kLongestName = 200, kLongestDtype = 32, kMostDtypes = 64;
  if (repository.empty() && (is(path, {"id"}) || is(path, {"modelId"})))
    repository = beginning_of(scalar.text, kLongestName);
  const Number number{true, scalar.kind == JsonScalar::Kind::number, scalar.number, scalar.range};
  if (is(path, {"metadata", "total_size"})) total_size = number;
  if (is(path, {"metadata", "total_parameters"})) total_parameters = number;
  if (is(path, {"gguf", "total"})) gguf_total = number;
  const bool nested = path[0] == "safetensors";
  Stored& stored = nested ? in_safetensors_ : at_top_;
  const JsonPath inner = nested ? path.subspan(1) : path;
  if (is(inner, {"total"})) stored.total = number;
  if (inner.size() == 2 && inner[0] == "parameters" && inner[1].size() <= kLongestDtype &&
      stored.by_dtype.size() < kMostDtypes)
    stored.by_dtype.emplace_back(inner[1], number);
}

void StoredNumbers::open_object(JsonPath path) {
  if (is(path, {"safetensors"})) nested_ = true;
}

Result<StoredCount> count_in_index(const StoredNumbers& numbers, std::string_view dtype) {
  StoredCount count{{},
                    {{NoticeCode::stored_count, FieldPath::unchecked("metadata.total_size"),
                      std::string(kBuffers)}}};
  if (numbers.total_parameters.given) {
    const auto value = count_of(numbers.total_parameters, "metadata.total_parameters");
    if (!value) return value.errors();
    count.parameters = ParameterCount::count(*value);
    return count;
  }
  if (!numbers.total_size.given) {
    return Error{ErrorCode::insufficient_input,
                 FieldPath::unchecked("metadata.total_size"),
                 "\"metadata.total_size\" is missing.",
                 {}};
  }
  const auto bytes = count_of(numbers.total_size, "metadata.total_size");
  if (!bytes) return bytes.errors();
  const auto each = bytes_per_parameter(dtype);
  if (!each) {
    return Error{
        ErrorCode::unknown_choice,
        FieldPath::unchecked("dtype"),
        "\"" + std::string(dtype) +
            "\" has no known size. Expected: torch_dtype of config.json, such as bfloat16.",
        {}};
  }
  count.parameters = ParameterCount::count(*bytes / *each);
  count.notices.push_back({NoticeCode::one_dtype, FieldPath::unchecked("metadata.total_size"),
                           "The size is divided by " + readable(*each, 1) +
                               " bytes: every weight is taken to be stored as " +
                               std::string(dtype) + "."});
  return count;
}

Result<StoredCount> count_in_answer(const StoredNumbers& numbers, Notices notices) {
  StoredCount count;
  const auto note = [&](NoticeCode code, const char* field, const auto& message) {
    if (notices == Notices::wanted)
      count.notices.push_back({code, FieldPath::unchecked(field), message()});
  };
  if (numbers.gguf_total.given) {
    const auto value = count_of(numbers.gguf_total, "gguf.total");
    if (!value) return value.errors();
    count.parameters = ParameterCount::count(*value);
    note(NoticeCode::gguf_count, "gguf.total",
         [] { return std::string("Counted in one GGUF file of the repository."); });
    return count;
  }
  const StoredNumbers::Stored& stored = numbers.stored();
  note(NoticeCode::stored_count, "safetensors.total", [] { return std::string(kBuffers); });
  double integers = 0, eight_bit = 0;
  for (const auto& [dtype, number] : stored.by_dtype) {
    const auto value = count_of(number, "safetensors.parameters.", dtype);
    if (!value) return value.errors();
    if (dtype == "I64" || dtype == "BOOL") {
      integers += *value;
    } else {
      count.parameters = count.parameters + ParameterCount::count(*value);
    }
    if (dtype.rfind("F8_", 0) == 0) eight_bit += *value;
  }
  if (integers > 0) {
    note(NoticeCode::buffers_left_out, "safetensors.parameters", [&] {
      return readable(integers, 9) +
             " 64-bit integers and truth values are buffers, not parameters: left out.";
    });
  }
  if (eight_bit > 0) {
    note(NoticeCode::scales_counted, "safetensors.parameters", [] {
      return std::string(
          "The weights are quantised to 8 bits; the scales of their blocks are counted among the "
          "other numbers (about 1 in 16,384).");
    });
  }
  if (count.parameters.as_count() > 0) return count;
  if (!stored.total.given) {
    return Error{ErrorCode::insufficient_input,
                 FieldPath::unchecked("safetensors.total"),
                 "The Hub's answer has no safetensors.total: the repository has no safetensors "
                 "files, or the request lacked expand=safetensors.",
                 {}};
  }
  const auto value = count_of(stored.total, "safetensors.total");
  if (!value) return value.errors();
  count.parameters = ParameterCount::count(*value);
  return count;
}

}  // namespace parameters

Result<StoredCount> count_from_safetensors_index(std::string_view json, std::string_view dtype) {
  StoredNumbers numbers;
  if (auto error = walk_json(json, numbers, NotANumber::null)) return std::move(*error);
  return parameters::count_in_index(numbers, dtype);
}

Result<StoredCount> count_from_hub_answer(std::string_view json) {
  StoredNumbers numbers;
  if (auto error = walk_json(json, numbers, NotANumber::null)) return std::move(*error);
  return parameters::count_in_answer(numbers);
}

}  // namespace trainprint
