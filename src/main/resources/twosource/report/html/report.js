"use strict";

// Two things that pages alone cannot do: open the fact that an address names, and filter the start
// page. The filters live in the address behind the #, so that a view can be sent to a colleague.
(() => {
  /** Opens whatever holds the element that the address names, and shows it. */
  function openTarget() {
    const target = document.getElementById(decode(location.hash.slice(1)));
    if (!target) {
      return;
    }
    for (let at = target; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) {
        at.open = true;
      }
    }
    target.scrollIntoView();
  }

  function decode(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  /** Opens everything for print, since paper cannot be clicked, and closes it again. */
  function printOpen() {
    let opened = [];
    addEventListener("beforeprint", () => {
      opened = [...document.querySelectorAll("details:not([open])")];
      opened.forEach((details) => (details.open = true));
    });
    addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));
  }

  /** Reads what the filters look at; once, and only when somebody filters. */
  function readStory(element) {
    return {
      text: element.querySelector("h3").textContent.toLowerCase() +
        " " + element.querySelector(".meta").textContent.toLowerCase(),
      disputes: [...element.querySelectorAll(".disputes > li")].map((line) => ({
        element: line,
        text: line.textContent.toLowerCase(),
        kind: line.dataset.kind,
        verdict: line.dataset.verdict,
        severity: line.dataset.severity,
        sides: line.dataset.sides.split("/").map((side) => side.split(" ")),
      })),
    };
  }

  function startFilters(form, list) {
    const stories = [...list.children];
    const size = Number(list.dataset.page);
    let read = null;
    const fields = [...form.querySelectorAll("[data-filter]")];
    const sources = [...document.getElementById("source").options].slice(1).map((o) => o.value);
    const pager = document.getElementById("pager");
    let page = 1;

    function readAddress() {
      const asked = new URLSearchParams(location.hash.slice(1));
      fields.forEach((field) => (field.value = asked.get(field.dataset.filter) ?? ""));
      page = Math.max(1, Number.parseInt(asked.get("page") ?? "1", 10) || 1);
      return fields.some((field) => field.value) || asked.has("page");
    }

    function writeAddress() {
      const parts = fields
        .filter((field) => field.value)
        .map((field) => field.dataset.filter + "=" + encodeURIComponent(field.value));
      if (page > 1) {
        parts.push("page=" + page);
      }
      history.replaceState(null, "", parts.length ? "#" + parts.join("&") : "#stories-title");
    }

    function isMeant(dispute, asked, inStory) {
      return (
        (!asked.kind || dispute.kind === asked.kind) &&
        (!asked.verdict || dispute.verdict === asked.verdict) &&
        (!asked.severity || dispute.severity === asked.severity) &&
        isBetween(dispute.sides, asked.source, asked.against) &&
        asked.words.every((word) => inStory.includes(word) || dispute.text.includes(word))
      );
    }

    /** Tells whether a source takes part, or two stand on different sides. */
    function isBetween(sides, source, against) {
      const one = sides.filter((side) => !source || side.includes(source));
      const other = sides.filter((side) => !against || side.includes(against));
      if (!source || !against) {
        return one.length > 0 && other.length > 0;
      }
      return one.length > 0 && other.length > 0 && !one.some((side) => other.includes(side));
    }

    function question() {
      const value = (name) => fields.find((field) => field.dataset.filter === name).value;
      const number = (name) => (value(name) ? String(sources.indexOf(value(name))) : "");
      return {
        words: value("q").toLowerCase().split(/\s+/).filter(Boolean),
        kind: value("kind"),
        verdict: value("verdict"),
        severity: value("severity"),
        source: number("source"),
        against: number("against"),
      };
    }

    function show() {
      const asked = question();
      const all = !fields.some((field) => field.value);
      const found = all && !read ? stories : stories.filter(matches(asked));
      const pages = Math.max(1, Math.ceil(found.length / size));
      page = Math.min(page, pages);
      const shown = new Set(found.slice((page - 1) * size, page * size));
      stories.forEach((story) => story.classList.toggle("off", !shown.has(story)));
      const disputes = all
        ? Number(list.dataset.disputes)
        : list.querySelectorAll(".disputes > li:not(.off)").length;
      tell(found.length, disputes, pages);
    }

    /** Leaves of each story the disputes that are meant, and tells whether it has any. */
    function matches(asked) {
      read ??= new Map(stories.map((story) => [story, readStory(story)]));
      const narrow = asked.kind || asked.verdict || asked.severity || asked.source || asked.against;
      return (element) => {
        const story = read.get(element);
        let meant = 0;
        for (const dispute of story.disputes) {
          const yes = isMeant(dispute, asked, story.text);
          dispute.element.classList.toggle("off", !yes);
          meant += yes ? 1 : 0;
        }
        return meant > 0 || (!narrow && asked.words.every((word) => story.text.includes(word)));
      };
    }

    function tell(found, disputes, pages) {
      document.getElementById("found").textContent =
        found + (found === 1 ? " story" : " stories") + " of " + stories.length + ", " +
        disputes + (disputes === 1 ? " dispute or update" : " disputes and updates");
      pager.hidden = pages === 1;
      document.getElementById("page").textContent = "Page " + page + " of " + pages;
      document.getElementById("previous").disabled = page === 1;
      document.getElementById("next").disabled = page === pages;
    }

    function turn(by) {
      page += by;
      writeAddress();
      show();
      list.scrollIntoView();
    }

    function changed() {
      page = 1;
      writeAddress();
      show();
    }

    fields.forEach((field) => field.addEventListener("input", changed));
    document.getElementById("clear").addEventListener("click", () => {
      fields.forEach((field) => (field.value = ""));
      changed();
    });
    document.getElementById("previous").addEventListener("click", () => turn(-1));
    document.getElementById("next").addEventListener("click", () => turn(1));
    addEventListener("hashchange", () => {
      const asked = readAddress();
      show();
      if (asked) {
        document.getElementById("stories-title").scrollIntoView();
      }
    });
    form.hidden = false;
    const asked = readAddress();
    show();
    if (asked) {
      document.getElementById("stories-title").scrollIntoView();
    }
  }

  printOpen();
  const form = document.getElementById("filters");
  if (form) {
    startFilters(form, document.getElementById("stories"));
  } else {
    addEventListener("hashchange", openTarget);
    openTarget();
  }
})();
