/** What somebody lent the page for as long as it is open: it stands nowhere else, and goes to the Hub alone. */
export const inMemory = { token: "" };
