/** Published trainings, for whoever wants to see a table first; their sources are in core/data/reference_models.json. */
export const exampleTable = `id,year,modality,training_type,parameters,tokens,hardware,gpu_hours,country
meta-llama/Llama-2-7b,2023,nlp,pre-training,6.74e9,2e12,A100 80GB,184320,United States
meta-llama/Llama-2-70b,2023,nlp,pre-training,6.9e10,2e12,A100 80GB,1720320,United States
meta-llama/Llama-3.1-8B,2024,nlp,pre-training,8.03e9,1.5e13,H100 SXM,1460000,United States
bigscience/bloom,2022,nlp,pre-training,1.76e11,,A100 80GB,1082990,France
bigcode/starcoderbase,2023,nlp,pre-training,1.55e10,1e12,A100 80GB,320256,Oregon
facebook/dinov2-giant,2023,cv,pre-training,1.1e9,,A100 40GB,22016,
TucanoBR/Tucano-2b4,2024,nlp,pre-training,2.44e9,,A100 80GB,13520,Germany
TucanoBR/ViTucano-2b8-v1,2024,multimodal,fine-tuning,2.88e9,,A40,216,Germany
`;
