"""Trainprint in a Streamlit app, twice: as a component that tells Python its estimate, and as a plain frame.
Run with: streamlit run streamlit_app.py"""
import json
import os
from urllib.parse import quote

import streamlit as st

ADDRESS = os.environ.get("TRAINPRINT_URL", "https://user-trainprint.static.hf.space/")
RUN = {"name": "My model", "accelerator": "8x A100", "wall_clock_hours": 100, "region": "France"}

# Called again at every rerun, with the same place in the page.
SCRIPT = """
export default function ({ parentElement, data, setStateValue }) {
  if (!document.querySelector(`script[src="${data.script}"]`)) {
    document.head.append(Object.assign(document.createElement("script"), { src: data.script }));
  }
  if (parentElement.querySelector("trainprint-widget")) return;
  const widget = document.createElement("trainprint-widget");
  widget.setAttribute("run", JSON.stringify(data.run));
  widget.addEventListener("estimate", ({ detail }) => setStateValue("report", detail.report));
  parentElement.append(widget);
}
"""

st.title("What did my training emit?")

trainprint = st.components.v2.component("trainprint", js=SCRIPT)
said = trainprint(data={"run": RUN, "script": f"{ADDRESS}embed.js"}, key="trainprint", on_report_change=lambda: None)
if said.report:
    headline = said.report["routes"][0]
    st.metric("What Python has read", headline["display"], f"very likely {headline['interval']['display']}", delta_color="off")

st.header("Without a component")
texts = {field: str(value) for field, value in RUN.items()}
st.iframe(f"{ADDRESS}?embed=1#run={quote(json.dumps({'texts': texts}))}", height=900)
