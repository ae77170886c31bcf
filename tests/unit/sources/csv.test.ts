import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readCsv } from "@/lib/sources/csv";

const Row = z.object({ name: z.string(), count: z.string() });
const read = (text: string, options = {}) => readCsv({ file: "f.csv", text }, Row, options);

describe("reading a CSV", () => {
  it("keeps commas, quotes and line breaks within quoted cells", () => {
    expect(read('name,count\n"a, ""b""\nc",1\n')).toEqual([{ name: 'a, "b"\nc', count: "1" }]);
  });

  it("reads past a byte order mark and Windows line ends", () => {
    expect(read("\uFEFFname,count\r\na,1\r\n")).toEqual([{ name: "a", count: "1" }]);
  });

  it("ignores columns nobody asked for", () => {
    expect(read("name,extra,count\na,x,1\n")).toEqual([{ name: "a", count: "1" }]);
  });

  it("takes a # within a line for what it is, comments or not", () => {
    expect(read("name,count\na#1,1\n", { comments: true })).toEqual([{ name: "a#1", count: "1" }]);
    expect(read("name,count\n#a,1\n")).toEqual([{ name: "#a", count: "1" }]);
  });

  it("refuses a column that is there twice", () => {
    expect(() => read("name,count,name\na,1,b\n")).toThrow(
      "f.csv: header: name: column is there twice",
    );
  });

  it("refuses a row with a cell too many", () => {
    expect(() => read("name,count\na,1\nb,2,3\n")).toThrow(
      "f.csv: row 2: does not have as many columns as the header",
    );
  });

  it("refuses a file cut off inside a quoted cell", () => {
    expect(() => read('name,count\na,1\n"b')).toThrow(
      "f.csv: row 2: is cut off inside a quoted cell",
    );
  });
});
