#!/bin/sh
# Prints the same debrief with headless Chromium, to compare: one process for each document, and one process for a
# document of a hundred debriefs, where the start of the browser hardly counts. Needs chromium, pdfinfo and qpdf.
#   dotnet run -c Release --project benchmarks -- debriefs out/html
#   benchmarks/print-with-chromium.sh out/html
set -eu
folder=${1:?folder with debrief.html and debriefs-100.html}

print() {
    chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir="$folder/profile" \
        --print-to-pdf="$2" "file://$(realpath "$1")" 2>/dev/null
}

measure() { # label, source, times
    python3 - "$1" "$2" "$3" "$folder" <<'PYTHON'
import os, resource, subprocess, sys, time
label, source, times, folder = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
    f"--user-data-dir={folder}/profile", f"--print-to-pdf={folder}/printed.pdf", "file://" + os.path.realpath(source)]
start = time.monotonic()
for _ in range(times):
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{label}: {(time.monotonic() - start) / times:.2f} s wall, {(used.ru_utime + used.ru_stime) / times:.2f} s "
    f"processor each, largest process {used.ru_maxrss // 1024} MiB")
PYTHON
}

measure "chromium, one debrief" "$folder/debrief.html" 5
pdfinfo "$folder/printed.pdf" | grep -E "^(Pages|Tagged|File size)"
cp "$folder/printed.pdf" "$folder/first.pdf"
print "$folder/debrief.html" "$folder/printed.pdf"
cmp -s "$folder/first.pdf" "$folder/printed.pdf" && echo "same bytes twice" || echo "other bytes on the second run"
measure "chromium, a hundred debriefs in one document" "$folder/debriefs-100.html" 1
pdfinfo "$folder/printed.pdf" | grep -E "^(Pages|Tagged|File size)"
