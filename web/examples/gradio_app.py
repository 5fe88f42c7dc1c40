"""Trainprint in a Gradio app: what a visitor estimates comes back to Python. Run with: python gradio_app.py"""
import os

import gradio as gr

ADDRESS = os.environ.get("TRAINPRINT_URL", "https://user-trainprint.static.hf.space/")
RUN = {"name": "My model", "accelerator": "8x A100", "wall_clock_hours": 100, "region": "France"}

ON_LOAD = """
const widget = element.querySelector("trainprint-widget");
widget.run = props.value;
widget.addEventListener("estimate", ({ detail }) => trigger("submit", { report: detail.report }));
"""


def read(event: gr.EventData) -> str:
    headline = event.report["routes"][0]
    return f"{headline['display']}, very likely {headline['interval']['display']}"


with gr.Blocks(title="Trainprint in Gradio") as app:
    trainprint = gr.HTML(
        RUN,
        html_template="<trainprint-widget></trainprint-widget>",
        head=f'<script src="{ADDRESS}embed.js"></script>',
        js_on_load=ON_LOAD,
    )
    figure = gr.Textbox(label="What Python has read")
    trainprint.submit(read, outputs=figure)

if __name__ == "__main__":
    app.launch()
