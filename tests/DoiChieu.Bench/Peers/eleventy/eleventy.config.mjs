// The same pages as Peers/hugo, from the same Markdown: BENCH_PAGES is the folder of pages.
import path from "node:path";
import attrs from "markdown-it-attrs";

const pages = path.relative(process.cwd(), process.env.BENCH_PAGES);
const sections = { "van-ban": "Văn bản", "chi-tieu": "Chỉ tiêu", "so-sanh": "So sánh" };
const list = '<ul>\n{% for page in collections.all | inSection(section) %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>\n{% endfor %}</ul>';

export default function (config) {
  config.setUseGitIgnore(false);
  config.amendLibrary("md", (markdown) => markdown.set({ html: true }).use(attrs));
  config.addGlobalData("layout", "page.njk");
  config.addGlobalData("site", { title: "Đối Chiếu: văn bản thử", address: "https://bench.example" });
  config.addFilter("inSection", (all, section) =>
    all.filter((page) => page.url !== `/${section}/` && page.url.startsWith(`/${section}/`)).sort((a, b) => (a.url < b.url ? -1 : 1)));
  config.addFilter("contents", (html) =>
    [...html.matchAll(/<h([2-6]) id="([^"]+)"[^>]*>(.*?)<\/h\1>/g)].map(([, depth, id, title]) => `<li class="depth-${depth}"><a href="#${id}">${title}</a></li>`).join("\n"));
  config.addPassthroughCopy({ "../hugo/static/style.css": "style.css" });
  for (const [section, title] of Object.entries(sections)) {
    config.addTemplate(`${section}/index.njk`, list, { title, section });
  }

  config.addTemplate("index.njk", '<ul>{% for section in ["van-ban", "chi-tieu", "so-sanh"] %}<li><a href="/{{ section }}/">{{ section }}</a></li>{% endfor %}</ul>', { title: "Đối Chiếu: văn bản thử" });
  config.addTemplate("404.njk", "<p>Không có trang này.</p>", { title: "404", permalink: "/404.html", eleventyExcludeFromCollections: true });
  config.addTemplate(
    "sitemap.njk",
    '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{% for page in collections.all %}<url><loc>{{ site.address }}{{ page.url }}</loc></url>\n{% endfor %}</urlset>\n',
    { permalink: "/sitemap.xml", layout: null, eleventyExcludeFromCollections: true });
  return { dir: { input: pages, includes: path.relative(pages, "layouts") }, markdownTemplateEngine: false };
}
