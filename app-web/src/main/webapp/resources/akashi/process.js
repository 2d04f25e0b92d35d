// Draws where a case stands: the models of the case with what is over and what waits. The list beside it says the same.
(async () => {
  const place = document.querySelector('[data-diagrams]');
  if (!place || !window.BpmnJS) return;
  const answer = await fetch(place.dataset.diagrams, { headers: { Accept: 'application/json' } });
  if (!answer.ok) return;
  const english = document.documentElement.lang === 'en';
  place.hidden = false;
  for (const diagram of await answer.json()) {
    const figure = document.createElement('figure');
    const scroll = document.createElement('div');
    const canvas = document.createElement('div');
    scroll.className = 'scroll';
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'region');
    canvas.className = 'canvas';
    scroll.append(canvas);
    figure.append(scroll);
    place.append(figure);
    const viewer = new window.BpmnJS({ container: canvas });
    // names stand in Japanese on the first line and in English on the second
    const bpmn = diagram.bpmn.replace(/ name="([^"]*)&#10;([^"]*)"/g, (all, ja, en) => ` name="${english ? en : ja}"`);
    await viewer.importXML(bpmn);
    const drawing = viewer.get('canvas');
    const box = drawing.viewbox().inner;
    canvas.style.width = Math.ceil(box.width + 40) + 'px';
    canvas.style.height = Math.ceil(box.height + 80) + 'px';
    drawing.resized();
    drawing.viewbox({ x: box.x - 20, y: box.y - 20, width: box.width + 40, height: box.height + 40 });
    const known = viewer.get('elementRegistry');
    for (const id of diagram.done) if (known.get(id)) drawing.addMarker(id, 'done');
    for (const id of diagram.active) if (known.get(id)) drawing.addMarker(id, 'now');
    const names = diagram.active.map(id => known.get(id)?.businessObject.name).filter(Boolean).join(english ? ', ' : '、');
    scroll.setAttribute('aria-label', place.dataset.name + (names ? `（${place.dataset.now}: ${names}）` : ''));
    const now = diagram.active.map(id => known.get(id)).find(Boolean);
    if (now) scroll.scrollLeft = now.x - box.x - scroll.clientWidth / 2;
  }
})();
