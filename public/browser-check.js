// Old syntax on purpose: it must run where the app cannot, and tell.
;(function () {
  function works(task) {
    try {
      return task()
    } catch (fault) {
      return false
    }
  }
  var isFit =
    works(function () {
      return CSS.supports('color', 'light-dark(#000, #fff)') && CSS.supports('selector(:has(a))')
    }) &&
    works(function () {
      return typeof Intl.Segmenter === 'function' && 'indexedDB' in window
    }) &&
    works(function () {
      // Hashes and ids of the app need a secure context: https, or this machine itself.
      return isSecureContext && typeof crypto.randomUUID === 'function'
    }) &&
    works(function () {
      return new CompressionStream('deflate-raw') && true
    })
  if (isFit) return
  var sentence = document.getElementById('old-browser')
  if (sentence) sentence.hidden = false
})()
