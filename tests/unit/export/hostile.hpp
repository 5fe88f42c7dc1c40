// Names that try to be something else than text in one format or another.
#pragma once
#include <string>
#include <vector>

inline const std::vector<std::string>& hostile_names() {
  static const std::vector<std::string> names = {
      "</script><script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      "]]><!--",
      "&lt;b&gt;&amp;&#x3c;",
      "\"quoted\" 'single' `back`",
      "line one\nline two\r\n- **Carbon Emitted:** 0 g",
      "tab\tbell\x07 null\x1b[31m escape",
      std::string("a\0b", 3),
      "\u202Etxet desrever\u202C \u2066isolate\u2069 \u200Ehidden\u200B\uFEFF\u061C",
      "\u2028separator\u2029\u0085",
      "back\\slash \\n \\u0041 \\\\",
      "\\input{/etc/passwd} $x_1^2$ 100% #1 ~ & {}",
      "$$\\alpha$$ \\(x\\) \\[y\\]",
      "a|b|c || **bold** _it_ ~~gone~~ [link](javascript:alert(1)) ![i](u) :tada:",
      "www.example.com https://example.com mailto:a@example.com @someone #1",
      "=HYPERLINK(\"http://example.com\")",
      "+1+1",
      "-2-2",
      "@SUM(A1)",
      " \t=1+1",
      "\uFF1D1+1",
      "semi;colon,comma",
      "\"\"\" + __import__('os').system('id') + \"\"\"",
      "{0} {name} %s {{ x }}",
      "trailing\\",
      "\xff\xfe broken \xed\xa0\x80 utf8 \xc3",
      "emoji 👩‍🔬 é 中文 العربية",
      "\uFFFE\uFFFF\U000E0041",
      "-- --- dashes",
      "   ",
      std::string(5000, '<'),
  };
  return names;
}
