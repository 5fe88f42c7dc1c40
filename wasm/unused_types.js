// embind brings JavaScript for every type that C++ could give or take. No function of ours has a text of wide characters.
mergeInto(LibraryManager.library, {
  _embind_register_std_wstring__deps: [],
  _embind_register_std_wstring: function () {},
});
