// Runs a fuzz target over committed seeds, each also cut short at every length and with every byte
// changed once.
#include <dirent.h>

#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {
void try_input(const std::string& text) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
}
}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  DIR* dir = opendir(argv[1]);
  if (dir == nullptr) {
    std::fprintf(stderr, "no seeds in %s\n", argv[1]);
    return 1;
  }
  std::size_t inputs = 0;
  while (const dirent* entry = readdir(dir)) {
    if (entry->d_name[0] == '.') continue;
    std::FILE* file = std::fopen((std::string(argv[1]) + "/" + entry->d_name).c_str(), "rb");
    if (file == nullptr) return 1;
    std::string seed;
    for (int c; (c = std::fgetc(file)) != EOF;) seed += static_cast<char>(c);
    std::fclose(file);
    try_input(seed);
    for (std::size_t i = 0; i < seed.size(); ++i) {
      try_input(seed.substr(0, i));
      for (const char c : {'\0', '9', '"', '{', '\xff'}) {
        std::string changed = seed;
        changed[i] = c;
        try_input(changed);
      }
    }
    ++inputs;
  }
  closedir(dir);
  std::printf("%zu seeds\n", inputs);
  return inputs > 0 ? 0 : 1;
}
