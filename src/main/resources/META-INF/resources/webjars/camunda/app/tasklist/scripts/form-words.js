// Camunda Forms speak English where they say anything of their own, and offer no setting for it. This puts
// Indonesian words in their place, in texts and attributes of forms only.
const words = new Map([
  ['Select', 'Pilih'],
  ['Search', 'Cari'],
  ['No results', 'Tidak ada yang cocok'],
  ['All values selected', 'Semua sudah dipilih'],
  ['Field is required.', 'Wajib diisi.'],
  ['Field must be a valid email.', 'Alamat surel belum lengkap.'],
  ['Field must be a valid  international phone number. (e.g. +4930664040900)', 'Tulis nomor telepon dengan kode negara, misalnya +6281234567890.'],
  ['Value is not a number.', 'Isi dengan angka.'],
  ['Nothing to show.', 'Tidak ada data.'],
  ['Previous', 'Sebelumnya'],
  ['Next', 'Berikutnya'],
  ['Add new', 'Tambah'],
  ['Show all', 'Tampilkan semua'],
  ['Show less', 'Ringkas'],
  ['Date', 'Tanggal'],
  ['Time', 'Jam']
]);

const patterns = [
  [/^Field must match pattern .*$/, 'Bentuk isian belum sesuai.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Paling sedikit $1 karakter.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Paling banyak $1 karakter.'],
  [/^Field must have minimum value of (.+)\.$/, 'Paling kecil $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Paling besar $1.']
];

function indonesian(text) {
  const english = text.trim();
  if (words.has(english)) return words.get(english);
  const pattern = patterns.find(([expression]) => expression.test(english));
  return pattern ? english.replace(pattern[0], pattern[1]) : null;
}

// Only what a form says by itself: never a label, a text, an option or an answer of ours that happens to be the same word.
const OWN_WORDS = '.fjs-form-field-error li, .fjs-select-placeholder, .fjs-dropdownlist-empty, .fjs-table-nav-button, .fjs-table-empty, .fjs-repeat-render-footer';

function translate(form) {
  for (const element of form.querySelectorAll(OWN_WORDS)) {
    for (const node of element.childNodes) {
      const word = node.nodeType === Node.TEXT_NODE && indonesian(node.data);
      if (word) node.data = word;
    }
  }
  for (const input of form.querySelectorAll('input[placeholder]')) {
    const word = indonesian(input.placeholder);
    if (word) input.placeholder = word;
  }
}

new MutationObserver(() => {
  for (const form of document.querySelectorAll('.fjs-container')) translate(form);
}).observe(document.body, { childList: true, subtree: true, characterData: true });

export default [];
