import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Weighbridge",
    short_name: "Weighbridge",
    description: "Open-weight and closed language models compared by license, price and quality.",
    start_url: "/",
    display: "browser",
    background_color: "#fcfcfb",
    theme_color: "#ffffff",
    icons: [{ src: "/icon.svg", type: "image/svg+xml", sizes: "any" }],
  };
}
