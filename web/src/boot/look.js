{
  const query = new URLSearchParams(location.search);
  const theme = query.get("__theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (query.get("embed") === "1") document.documentElement.dataset.embed = "";
}
