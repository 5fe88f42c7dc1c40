// safetensors: https://github.com/huggingface/safetensors, "Format": 8 bytes with the length of a
// JSON object, {"name": {"dtype", "shape", "data_offsets"}, "__metadata__": {…}}.
// GGUF: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md; version 1 has lengths of 4
// bytes.
#include <cmath>
#include <cstdint>
#include <iterator>

#include "json/tree.hpp"
#include "run_logs/run_logs.hpp"
#include "text/bytes.hpp"
#include "text/utf8.hpp"
#include "trainprint/text.hpp"
#include "weights/tensors.hpp"
#include "weights/weights.hpp"

namespace trainprint::weights {
namespace {

constexpr std::string_view kGguf = "GGUF";
constexpr std::size_t kLengthBytes = 8;
constexpr double kMostNumbers = 1e15;  // as a run takes it

// What the tensors' own members say; the metadata are kept as text.
class SafetensorsReader final : public JsonVisitor {
 public:
  void open_object(JsonPath path) override {
    if (path.size() == 1) begin();
  }
  void scalar(JsonPath path, const JsonScalar& scalar) override {
    if (path.size() == 2 && path[0] == "__metadata__") {
      metadata.member(path[1]) = {Json::Kind::string, path[1], 0, std::string(scalar.text), {}};
    } else if (path.size() == 2 && path[1] == "dtype") {
      type_ = std::string(scalar.text);
    } else if (path.size() == 3 && path[1] == "shape") {
      const double n = scalar.kind == JsonScalar::Kind::number ? scalar.number : -1;
      size_ *= n;
      good = good && n >= 0 && n == std::floor(n) && size_ <= kMostNumbers;
      shaped_ = true;
    }
  }
  void open_array(JsonPath path) override {
    if (path.size() == 2 && path[1] == "shape") shaped_ = true;
  }
  void close(JsonPath path) override {
    if (path.size() != 1 || path[0] == "__metadata__") return;
    if (type_.empty() || !shaped_) good = false;
    count.add(path[0], type_, size_);
  }

  Json metadata{Json::Kind::object, {}, 0, {}, {}};
  TensorCount count;
  bool good = true;  ///< Whether every tensor has a type and a size.

 private:
  void begin() {
    type_.clear();
    size_ = 1;
    shaped_ = false;
  }
  std::string type_;
  double size_ = 1;
  bool shaped_ = false;
};

FileReading reading_of(RunReading run, std::string label) {
  FileReading out{FileKind::stored_count, std::move(label), {}, {}};
  out.runs.push_back(std::move(run));
  return out;
}

Result<FileReading> read_safetensors(std::string_view name, std::string_view bytes) {
  const std::uint64_t length = little_endian(bytes, kLengthBytes);
  if (length > kLongestHeader)
    return not_a_header("safetensors", "its header would have " +
                                           readable(static_cast<double>(length), 3) + " bytes.");
  bytes.remove_prefix(kLengthBytes);
  if (bytes.size() < length)
    return Error{
        ErrorCode::insufficient_input, "", "The header of these weights is cut short.", {}};
  SafetensorsReader reader;
  if (const auto error =
          walk_json(bytes.substr(0, static_cast<std::size_t>(length)), reader, NotANumber::refused))
    return not_a_header("safetensors", "its header is damaged: " + error->message);
  if (!reader.good || !(reader.count.numbers <= kMostNumbers))
    return not_a_header("safetensors", "a tensor in it has no type or no possible size.");
  RunReading run = described(reader.count, parts_of(name), 1);
  if (!run_logs::is_kohya_metadata(reader.metadata))
    return reading_of(std::move(run), "Header of safetensors");
  auto made = run_logs::read_kohya_metadata(reader.metadata);
  if (!made) return made;
  FileReading out = std::move(made.value());
  out.label = "Header of safetensors, metadata of kohya's sd-scripts";
  for (ReadValue& value : run.values) {
    if (value.field != "training_type") out.runs[0].values.push_back(std::move(value));
  }
  for (ReadQuestion& question : run.questions) out.runs[0].questions.push_back(std::move(question));
  return out;
}

// Reads one value after the other; every answer is 0 or empty once the bytes have ended.
class Cursor {
 public:
  explicit Cursor(std::string_view bytes) : bytes_(bytes) {}
  bool ended() const { return ended_; }

  std::uint64_t whole(std::size_t size) {
    const std::string_view at = take(size);
    return at.empty() ? 0 : little_endian(at, size);
  }
  std::string_view take(std::uint64_t size) {
    if (ended_ || size > bytes_.size() - at_) {
      ended_ = true;
      return {};
    }
    const std::string_view out = bytes_.substr(at_, static_cast<std::size_t>(size));
    at_ += static_cast<std::size_t>(size);
    return out;
  }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
  bool ended_ = false;
};

class GgufReader {
 public:
  GgufReader(std::string_view name, std::string_view bytes) : name_(name), in_(bytes) {}

  Result<FileReading> read() {
    in_.take(kGguf.size());
    const std::uint64_t version = in_.whole(4);
    constexpr std::uint64_t kNewestVersion = 3;
    if (!in_.ended() && (version == 0 || version > kNewestVersion))
      return not_a_header("GGUF", "its version " + std::to_string(version) +
                                      " is not known (1 to 3, little-endian).");
    length_size_ = version == 1 ? 4 : 8;
    const std::uint64_t tensors = in_.whole(length_size_), pairs = in_.whole(length_size_);
    for (std::uint64_t i = 0; i < pairs && !in_.ended() && fault_.empty(); ++i) pair();
    for (std::uint64_t i = 0; i < tensors && !in_.ended() && fault_.empty(); ++i) tensor();
    if (!fault_.empty()) return not_a_header("GGUF", fault_);
    if (in_.ended())
      return Error{
          ErrorCode::insufficient_input, "", "The header of these weights is cut short.", {}};
    const double share = experts_ > 0 && used_ > 0 && used_ <= experts_ ? used_ / experts_ : 1;
    RunReading run = described(count_, parts_ > 1 ? parts_ : parts_of(name_), share);
    if (!model_.empty()) {
      run.name = model_;
      run.values.push_back({"name", model_, {}, ""});
    }
    return reading_of(std::move(run), "Header of GGUF" + (family_.empty() ? "" : ", a " + family_));
  }

 private:
  static constexpr std::size_t kLongestText = 200;

  std::string_view text() { return in_.take(in_.whole(length_size_)); }

  static std::size_t size_of(std::uint64_t type) {
    constexpr std::size_t kSizes[] = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};
    return type < std::size(kSizes) ? kSizes[type] : 0;
  }

  void pair() {
    const std::string_view key = text();
    value(key, in_.whole(4), 0);
  }

  void value(std::string_view key, std::uint64_t type, int depth) {
    constexpr std::uint64_t kString = 8, kArray = 9, kUnsigned32 = 4, kUnsigned64 = 10;
    constexpr int kDeepest = 4;
    if (type == kString) return take_text(key, text());
    if (type == kArray && depth < kDeepest) {
      const std::uint64_t inner = in_.whole(4), count = in_.whole(length_size_);
      if (const std::size_t each = size_of(inner); each > 0) {
        if (count > kLongestHeader) {
          fault_ = "a list in it is too long.";
        } else {
          in_.take(count * each);
        }
        return;
      }
      for (std::uint64_t i = 0; i < count && !in_.ended() && fault_.empty(); ++i)
        value({}, inner, depth + 1);
      return;
    }
    const std::size_t size = size_of(type);
    if (size == 0) {
      fault_ = "a value in it is of no known type.";
      return;
    }
    const std::uint64_t number = in_.whole(size);
    const bool counts = type == kUnsigned32 || type == kUnsigned64 || type == 2 || type == 5;
    constexpr std::uint64_t kMostCounted = 1u << 20;  // of experts and files
    if (counts && number <= kMostCounted) take_number(key, static_cast<double>(number));
  }

  void take_text(std::string_view key, std::string_view value) {
    if (value.size() > kLongestText || first_bad_byte(value) != value.size()) return;
    if (key == "general.architecture") family_ = value;
    if (key == "general.name") model_ = value;
  }
  void take_number(std::string_view key, double value) {
    const auto ends = [&](std::string_view with) {
      return key.size() > with.size() && key.substr(key.size() - with.size()) == with;
    };
    if (ends(".expert_count")) experts_ = value;
    if (ends(".expert_used_count")) used_ = value;
    if (key == "split.count") parts_ = static_cast<int>(value);
  }

  void tensor() {
    const std::string_view name = text();
    const std::uint64_t dimensions = in_.whole(4);
    constexpr std::uint64_t kMostDimensions = 8;
    if (dimensions > kMostDimensions) {
      fault_ = "a tensor in it has " + std::to_string(dimensions) + " dimensions.";
      return;
    }
    double size = 1;
    for (std::uint64_t i = 0; i < dimensions; ++i)
      size *= static_cast<double>(in_.whole(length_size_));
    in_.whole(4);
    in_.whole(8);
    count_.add(name, {}, size);
    if (!(count_.numbers <= kMostNumbers)) fault_ = "its tensors are larger than any model.";
  }

  std::string_view name_;
  Cursor in_;
  std::size_t length_size_ = 8;
  TensorCount count_;
  std::string family_, model_, fault_;
  double experts_ = 0, used_ = 0;
  int parts_ = 1;
};

}  // namespace

std::optional<std::size_t> header_size(std::string_view first_bytes) {
  // A version behind it, of whichever byte order, and not the word in a text.
  if (first_bytes.substr(0, kGguf.size()) == kGguf && first_bytes.size() >= 2 * kGguf.size())
    return first_bytes[5] == '\0' && first_bytes[6] == '\0' ? std::optional(kLongestHeader)
                                                            : std::nullopt;
  if (first_bytes.size() <= kLengthBytes || first_bytes[kLengthBytes] != '{') return std::nullopt;
  // No text has a zero byte there, and no header 2^40 bytes.
  for (std::size_t i = 5; i < kLengthBytes; ++i) {
    if (first_bytes[i] != '\0') return std::nullopt;
  }
  const std::uint64_t length = little_endian(first_bytes, kLengthBytes);
  return length > kLongestHeader ? kLongestHeader : static_cast<std::size_t>(length) + kLengthBytes;
}

Result<FileReading> read_weights(std::string_view name, std::string_view bytes) {
  return bytes.substr(0, kGguf.size()) == kGguf ? GgufReader(name, bytes).read()
                                                : read_safetensors(name, bytes);
}

}  // namespace trainprint::weights
