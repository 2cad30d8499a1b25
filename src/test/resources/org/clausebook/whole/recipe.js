/* The digests of a record, worked out by what docs/decisions/0007-digests-anyone-can-work-out.md says and by nothing else. */
async function sha256(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function pieces(record) {
  const wrong = [];
  for (const [at, piece] of (record.pieces || []).entries()) {
    if (piece.salt === undefined) { continue; }
    const digest = await sha256(JSON.stringify({salt: piece.salt, value: piece.value}));
    if (digest !== piece.digest) { wrong.push(at); }
  }
  return wrong;
}

async function seal(record) {
  const covered = {};
  for (const name of Object.keys(record)) {
    if (name === 'pieces') {
      covered.pieces = record.pieces.map((piece) => piece.digest);
    } else if (name !== 'seal') {
      covered[name] = record[name];
    }
  }
  return sha256(JSON.stringify(covered));
}

const BY_NAME = ['edition', 'approved', 'approved-by', 'issued', 'in-force', 'review', 'supersedes',
  'changes', 'owner', 'policy-year'];

async function checkCode(record) {
  const text = record.text;
  const open = (position) => record.pieces[Number(position)].value;
  const lines = [];

  function words(runs) {
    return runs.map(function (run) {
      if (run.text !== undefined) {
        const origin = text.origins[Number(run.from)];
        const byName = origin.by === 'setting' && origin.layer === 'clausebook' && BY_NAME.includes(origin.setting);
        return byName ? '{' + origin.setting + '}' : run.text;
      }
      if (run.setting !== undefined) { return '{' + run.setting + '}'; }
      return words(run.to !== undefined ? run.words : run.runs);
    }).join('');
  }
  function squeezed(some) {
    return some.normalize('NFC').replace(/[ \t\n\v\f\r]+/g, ' ').replace(/^ | $/g, '');
  }
  function line(kind, key, runs) {
    if (runs.length > 0) { lines.push([kind, text.numbers[key] || '', squeezed(words(runs))]); }
  }
  function block(one) {
    if (one.is === 'list') {
      one.items.forEach(function (item) {
        line('ITEM', item.key, item.term);
        line('ITEM', item.key, item.lead);
        item.blocks.forEach(block);
      });
    } else if (one.is === 'table') {
      one.rows.forEach((row) => row.forEach((cell) => line('CELL', cell.key, cell.runs)));
    } else if (one.blocks !== undefined) {
      one.blocks.forEach(block);
    } else if (one.runs !== undefined) {
      line('PARAGRAPH', one.key, one.runs);
    }
  }
  function node(one) {
    if (one.is === 'part' || one.is === 'section') {
      line('HEADING', 'section/' + one.id, one.title);
      one.body.forEach(node);
    } else if (one.is === 'clause') {
      one.clause.blocks.map(open).forEach(block);
    } else {
      one.terms.forEach(function (term) {
        lines.push(['TERM', text.numbers[term.id] || '', squeezed((term.term || term.title).is)]);
        term.blocks.map(open).forEach(block);
      });
    }
  }
  function spoken(one) {
    if (one.is === 'list') {
      return one.items.map((item) => [words(item.term), words(item.lead)].concat(item.blocks.map(spoken)).join('\n')).join('\n');
    }
    if (one.is === 'table') { return one.rows.map((row) => row.map((cell) => words(cell.runs)).join('\n')).join('\n'); }
    return one.blocks !== undefined ? one.blocks.map(spoken).join('\n') : words(one.runs || []);
  }

  lines.push(['title', '', squeezed(words(text.title))]);
  text.opening.forEach(node);
  text.body.forEach(node);
  for (const form of text.forms) {
    lines.push(['form', form.role, squeezed(words(form.title))]);
    lines.push(['intro', form.role, squeezed(form.intro.map(open).map(spoken).join('\n'))]);
    for (const statement of form.statements) {
      lines.push(['statement', form.role, squeezed(words(open(statement)))]);
    }
  }
  return sha256(JSON.stringify(lines));
}

window.addEventListener('load', async function () {
  const awake = setInterval(() => {}, 20);
  const answer = document.createElement('ol');
  let previous;
  for (const text of RECORDS) {
    const record = JSON.parse(text);
    const item = document.createElement('li');
    const found = [];
    if (JSON.stringify(record) + '\n' !== text) { found.push('is written otherwise'); }
    if ((await pieces(record)).length > 0) { found.push('has other pieces'); }
    if (await seal(record) !== record.seal) { found.push('has another seal'); }
    if (record.previous !== previous) { found.push('follows another record'); }
    const whole = record.kind === 'edition' && record.pieces.every((piece) => piece.salt !== undefined);
    if (whole && await checkCode(record) !== record.check) { found.push('has another check code'); }
    previous = record.seal;
    item.textContent = found.length === 0 ? record.kind + (whole ? ' with its check code' : '') : found.join(', ');
    answer.appendChild(item);
  }
  document.body.appendChild(answer);
  clearInterval(awake);
});
