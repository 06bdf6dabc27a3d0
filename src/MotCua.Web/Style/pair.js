// A device that waits to be paired looks every few seconds whether its code was typed.
setTimeout(function () { location.reload(); }, 4000);
