import { expect, test } from "vitest";
import { cutStyle } from "./first-style";

const html = '<main class="s1"><p class="lead s2">a</p></main>';

test("what only other components have comes later, in its order", () => {
  const shown = ":root{--ink:#111}.lead.s2{color:red}";
  const other = ".bar.s3{color:blue}@media print{.bar.s3{display:none}}@keyframes s3-fall{to{opacity:0}}";
  expect(cutStyle(`${shown}${other}`, html)).toEqual({ first: shown, later: other });
  expect(cutStyle(`${other}${shown}`, html)).toEqual({ first: shown, later: other });
});

test("what several components have, some of them rendered, comes first", () => {
  const style = ".a.s3,.b.s1{color:red}@media print{.c.s3{top:0}main.s1{top:0}}";
  expect(cutStyle(style, html)).toEqual({ first: style, later: "" });
});

test("a class is compared whole, and braces in texts are none", () => {
  const style = '.a.s12{content:"}"}.b.s1{content:"{\\""}';
  expect(cutStyle(style, html)).toEqual({ first: '.b.s1{content:"{\\""}', later: '.a.s12{content:"}"}' });
  expect(() => cutStyle(".a{", html)).toThrow();
  expect(cutStyle(".b.s3{top:0}\n/*$vite$:1*/", html)).toEqual({ first: "", later: ".b.s3{top:0}" });
});
