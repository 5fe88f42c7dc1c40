// Archives are put together here byte by byte, so that each can be wrong in one place.
#include "archive/zip.hpp"

#include <functional>
#include <string>
#include <vector>

#include "archive/inflate.hpp"
#include "support/catch.hpp"
#include "support/reading.hpp"
#include "text/checksum.hpp"
#include "trainprint/import.hpp"

using namespace trainprint;

namespace {

std::string bytes_of(std::uint64_t number, int size) {
  std::string out;
  for (int i = 0; i < size; ++i, number >>= 8) out += static_cast<char>(number & 0xFF);
  return out;
}

// One file of an archive, as its two headers say it.
struct Packed {
  std::string name, data;
  std::uint32_t size = 0, checksum = 0;
  std::uint16_t method = 0, flags = 0;
  std::string own_name = {};  ///< In its own header, where that is another.
};

Packed stored(std::string name, std::string text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  const std::uint32_t checksum = checksum_of(text);
  return {std::move(name), std::move(text), size, checksum};
}

// "emissions,energy_consumed" and 40 times "1,2", deflated by zlib.
const std::string kTable = [] {
  std::string out = "emissions,energy_consumed\n";
  for (int i = 0; i < 40; ++i) out += "1,2\n";
  return out;
}();
Packed deflated(std::string name) {
  const std::string data(
      "\x4b\xcd\xcd\x2c\x2e\xce\xcc\xcf\x2b\xd6\x49\xcd\x4b\x2d\x4a\xaf\x8c\x4f\x06\xb2\x4b\x73\x53"
      "\x53\xb8\x0c\x75\x8c\x06\x35\x06\x00",
      32);
  return {std::move(name), data, static_cast<std::uint32_t>(kTable.size()), checksum_of(kTable), 8};
}

std::string common(const Packed& file, const std::string& name) {
  return bytes_of(file.flags, 2) + bytes_of(file.method, 2) + bytes_of(0, 4) +
         bytes_of(file.checksum, 4) + bytes_of(file.data.size(), 4) + bytes_of(file.size, 4) +
         bytes_of(name.size(), 2) + bytes_of(0, 2);
}

std::string zip(const std::vector<Packed>& files) {
  std::string out, directory;
  for (const Packed& file : files) {
    const std::string own = file.own_name.empty() ? file.name : file.own_name;
    directory += "PK\x01\x02" + bytes_of(20, 2) + bytes_of(20, 2) + common(file, file.name) +
                 bytes_of(0, 10) + bytes_of(out.size(), 4) + file.name;
    out += "PK\x03\x04" + bytes_of(20, 2) + common(file, own) + own + file.data;
  }
  return out + directory + "PK\x05\x06" + bytes_of(0, 4) + bytes_of(files.size(), 2) +
         bytes_of(files.size(), 2) + bytes_of(directory.size(), 4) + bytes_of(out.size(), 4) +
         bytes_of(0, 2);
}

std::vector<ImportedFile> read(const std::string& archive) {
  const NamedFile file{"model.zip", archive};
  return read_files({&file, 1});
}

// Why the archive as a whole is refused.
std::string refusal(const std::string& archive) {
  const auto files = read(archive);
  REQUIRE(files.size() == 1);
  REQUIRE(!files[0].errors.empty());
  CHECK(files[0].name == "model.zip");
  return files[0].errors[0].message;
}

// Why the first of an archive's files is refused, where the other is read.
std::string refusal_of(const Packed& file) {
  const auto files = read(zip({file, stored("e.csv", kTable)}));
  REQUIRE(files.size() == 3);
  CHECK(files[2].errors.empty());
  REQUIRE(!files[1].errors.empty());
  return files[1].errors[0].message;
}

const std::string kConfig =
    R"({"model_type": "gpt2", "n_embd": 768, "n_layer": 12, "n_head": 12, "n_positions": 1024,
        "vocab_size": 50257, "torch_dtype": "float32"})";

}  // namespace

TEST_CASE("zip: the files of a model's folder are read as outside of it", "[archive]") {
  const auto files = read(
      zip({stored("m/config.json", kConfig), stored("m/", ""), deflated("m/logs/emissions.csv"),
           stored("m/tokenizer.json", R"({"version": "1.0"})"),
           stored("m/picture.png", std::string("\x89PNG\0\0", 6)),
           stored("__MACOSX/m/._config.json", "x"), stored("m/.gitignore", "x"),
           stored("m/__init__.py", "")}));
  REQUIRE(files.size() == 3);
  CHECK(files[0].name == "model.zip");
  CHECK(files[0].reading.label == "ZIP archive, 2 of 7 files read");
  const std::string passed_over = notice_of(files[0].reading, "passed_over");
  CHECK(holds(passed_over, "m/tokenizer.json"));
  CHECK(holds(passed_over, "m/picture.png"));
  CHECK(files[1].name == "model.zip: m/config.json");
  CHECK(files[1].archive == "model.zip");
  CHECK(files[1].text == kConfig);
  CHECK(value_of(files[1].reading.runs[0], "parameters") == "124439808");
  CHECK(files[2].name == "model.zip: m/logs/emissions.csv");
  CHECK(files[2].reading.runs.size() == 40);
  CHECK(files[2].given == 0);
}

TEST_CASE("zip: of weights the header alone is inflated", "[archive]") {
  const std::string header = R"({"w":{"dtype":"F32","shape":[1000,25],"data_offsets":[0,100000]}})";
  const std::string weights = bytes_of(header.size(), 8) + header + std::string(100000, '\0');
  const auto files = read(zip({stored("model.safetensors", weights)}));
  REQUIRE(files.size() == 2);
  CHECK(value_of(files[1].reading.runs[0], "parameters") == "25000");
  CHECK(files[1].text.size() == header.size() + 8);
}

TEST_CASE("zip: what cannot be taken out is refused in words, the others are read", "[archive]") {
  const auto changed = [](const std::function<void(Packed&)>& change) {
    Packed file = deflated("a.csv");
    change(file);
    return refusal_of(file);
  };
  for (const std::string name :
       {"../a.csv", "m/../../a.csv", "/a.csv", "\\a.csv", "C:\\a.csv", "m\\..\\a.csv"}) {
    INFO(name);
    CHECK(holds(changed([&](Packed& file) { file.name = name; }), "leads out of the archive"));
  }
  CHECK(holds(changed([](Packed& file) { file.name = std::string("a\0.csv", 6); }), "leads out"));
  CHECK(holds(changed([](Packed& file) { file.flags = 1; }), "encrypted"));
  CHECK(holds(changed([](Packed& file) { file.method = 14; }), "method 14"));
  CHECK(holds(changed([](Packed& file) { file.checksum ^= 1; }), "damaged"));
  CHECK(holds(changed([](Packed& file) { file.size -= 1; }), "damaged"));
  CHECK(holds(changed([](Packed& file) { file.size += 1; }), "damaged"));
  CHECK(holds(changed([](Packed& file) { file.data.resize(20); }), "damaged"));
  CHECK(holds(changed([](Packed& file) { file.data = std::string(32, '\xFF'); }), "damaged"));
  CHECK(holds(changed([](Packed& file) { file.own_name = "b.csv"; }), "damaged"));
  CHECK(holds(changed([](Packed& file) { file.size = 0xFFFFFFFF; }), "too large"));
  CHECK(holds(changed([](Packed& file) { file.size = 300u << 20; }), "256 MiB"));
  CHECK(holds(refusal_of(stored("inner.zip", zip({deflated("a.csv")}))), "archive in an archive"));
  CHECK(holds(refusal_of(stored("config.json", "{")), "JSON"));
}

TEST_CASE("zip: an archive that is none of files is refused in words", "[archive]") {
  const std::string good = zip({deflated("a.csv"), stored("config.json", kConfig)});
  const std::size_t end = good.size() - 22;
  const auto changed = [&](std::size_t at, std::string_view bytes) {
    return refusal(std::string(good).replace(end + at, bytes.size(), bytes));
  };
  CHECK(holds(refusal(zip({})), "empty"));
  CHECK(holds(changed(10, "\xFF\xFF"), "zip64"));
  CHECK(holds(changed(16, "\xFF\xFF\xFF\xFF"), "zip64"));
  CHECK(holds(changed(4, "\x01"), "one part of an archive"));
  CHECK(holds(changed(8, bytes_of(20000, 2) + bytes_of(20000, 2)), "20000 files"));
  CHECK(holds(changed(12, "\x01"), "cut short or damaged"));
  CHECK(holds(changed(16, "\x01"), "cut short or damaged"));
  CHECK(holds(refusal(zip({stored("[Content_Types].xml", "<x/>")})), "spreadsheet"));
  CHECK(holds(refusal(zip({stored("archive/data.pkl", "x")})), "PyTorch"));
  CHECK(
      holds(refusal(zip({stored("a.txt", "Hello"), stored("b.txt", "World")})),
            "None of 2 files in this archive could be read as something about a training: a.txt"));
  for (std::size_t size = 4; size < good.size(); ++size)
    CHECK(holds(refusal(good.substr(0, size)), "cut short or damaged"));
  CHECK(!read_file("model.zip", good).ok());
}

TEST_CASE("zip: files that share bytes are not unpacked", "[archive]") {
  // The second entry points at the first one's bytes, as archives do that inflate to petabytes.
  std::string archive = zip({deflated("a.csv"), deflated("a.csv")});
  const std::size_t second = archive.rfind("PK\x01\x02");
  archive.replace(second + 42, 4, bytes_of(0, 4));
  CHECK(holds(refusal(archive), "share the same bytes"));
}

TEST_CASE("zip: a name of any bytes is shown as text", "[archive]") {
  const auto files = read(zip({deflated("r\x82sum\xC3\xA9.csv")}));
  REQUIRE(files.size() == 2);
  CHECK(files[1].name == "model.zip: r\xEF\xBF\xBDsum\xC3\xA9.csv");
}

TEST_CASE("zip: what the file beside another says helps inside, too", "[archive]") {
  const auto files =
      read(zip({stored("config.json", kConfig),
                stored("model.safetensors.index.json",
                       R"({"metadata": {"total_size": 497759232}, "weight_map": {"w": "f"}})")}));
  REQUIRE(files.size() == 3);
  // Bytes of float32, as config.json has it.
  CHECK(value_of(files[2].reading.runs[0], "parameters") == "124439808");
  CHECK(value_of(merged(files), "parameters") == "124439808");
}
