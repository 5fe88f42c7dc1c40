{
  const query = new URLSearchParams(location.search);
  const theme = query.get("__theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (query.get("embed") === "1") document.documentElement.dataset.embed = "";
  const press = (event) => (self.early.button = event.target.closest("button"));
  self.early = { stop: () => removeEventListener("click", press) };
  addEventListener("click", press);
}
