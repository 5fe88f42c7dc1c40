#include "support/catch.hpp"
#include "support/files.hpp"
#include "trainprint/model_config.hpp"

using namespace trainprint;

namespace {
bool noticed(const StoredCount& count, std::string_view code) {
  for (const Notice& notice : count.notices) {
    if (name(notice.code) == code) return true;
  }
  return false;
}
}  // namespace

TEST_CASE("stored count: total_size over the bytes of the dtype", "[json][parameters]") {
  // FLUX.1-dev: 23,802,816,640 bytes of bfloat16.
  const auto flux =
      count_from_safetensors_index(R"({"metadata": {"total_size": 23802816640}})", "bfloat16");
  REQUIRE(flux.ok());
  CHECK(flux->parameters.as_count() == 11901408320);
  CHECK(noticed(*flux, "stored_count"));
  const auto torch_name =
      count_from_safetensors_index(R"({"metadata": {"total_size": 400}})", "torch.float32");
  REQUIRE(torch_name.ok());
  CHECK(torch_name->parameters.as_count() == 100);
}

TEST_CASE("stored count: total_parameters is taken where it is given", "[json][parameters]") {
  const auto count = count_from_safetensors_index(
      R"({"metadata": {"total_parameters": 42, "total_size": 84}})", "");
  REQUIRE(count.ok());
  CHECK(count->parameters.as_count() == 42);
}

TEST_CASE("stored count: faults are named", "[json][parameters]") {
  CHECK(count_from_safetensors_index(R"({"metadata": {"total_size": 84}})", "int3").error().field ==
        "dtype");
  CHECK(count_from_safetensors_index(R"({"metadata": {}})", "F32").error().field ==
        "metadata.total_size");
  CHECK(count_from_safetensors_index(R"({"metadata": {"total_size": -4}})", "F32").error().code ==
        ErrorCode::out_of_range);
  CHECK_FALSE(count_from_safetensors_index("[]", "F32").ok());
  CHECK(count_from_hub_answer(R"({"safetensors": {"total": "7B"}})").error().code ==
        ErrorCode::wrong_type);
  CHECK(count_from_hub_answer(R"({"id": "a/b"})").error().field == "safetensors.total");
}

TEST_CASE("hub answer: 64-bit buffers are left out, 8-bit scales noticed", "[json][parameters]") {
  const auto roberta = count_from_hub_answer(
      R"({"safetensors": {"parameters": {"F32": 124697433, "I64": 514}, "total": 124697947}})");
  REQUIRE(roberta.ok());
  CHECK(roberta->parameters.as_count() == 124697433);
  CHECK(noticed(*roberta, "buffers_left_out"));
  const auto fp8 = count_from_hub_answer(
      R"({"parameters": {"BF16": 1558406144, "F8_E4M3": 31205621760}, "total": 32764027904})");
  REQUIRE(fp8.ok());
  CHECK(fp8->parameters.as_count() == 32764027904);
  CHECK(noticed(*fp8, "scales_counted"));
}

TEST_CASE("hub answer: the total alone, or a GGUF count, will do", "[json][parameters]") {
  CHECK(
      count_from_hub_answer(R"({"safetensors": {"total": 684531386000}})")->parameters.as_count() ==
      684531386000);
  CHECK(count_from_hub_answer(R"({"gguf": {"total": 999885952}})")->parameters.as_count() ==
        999885952);
}

TEST_CASE("hub answer: the sampled answers are read", "[json][parameters]") {
  const std::string folder = "../shared/samples/hub_api";
  if (!path_exists(folder)) {
    WARN("no samples at " << folder << ": skipped");
    return;
  }
  const auto qwen = count_from_hub_answer(read_file(folder + "/04_expand_qwen3-8b.json"));
  REQUIRE(qwen.ok());
  CHECK(qwen->parameters.as_count() == 8190735360);
  CHECK(count_from_hub_answer(read_file(folder + "/02_model_gemma-3-1b-it-GGUF.json"))
            ->parameters.as_count() == 999885952);
}
