#include "notices/words.hpp"

namespace trainprint {
namespace {

constexpr char kFileNoticeWords[] =
#define FILE_NOTICE(code) #code "\0"
#include "trainprint/notices.inc"
    ;

}  // namespace

std::string_view file_notice_word(std::size_t index) { return word_at(kFileNoticeWords, index); }

}  // namespace trainprint
