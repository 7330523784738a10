// Lists all crossings between boundaries of different drawings, and does nothing else: the floor under any exact way to find
// agreement, compiled, on one thread. A sweep over horizontal strips, about as high as a segment; within a strip the
// segments are sorted by their left end.
//
// crossings FILE RUNS: FILE holds the number of segments (int64) and then, one after the other, all x0, y0, x1, y1
// (double, whole numbers) and all numbers of drawings (int32). Prints as JSON the seconds of each run and the number of crossings.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <vector>

struct Segments {
    std::vector<double> x0, y0, x1, y1;
    std::vector<std::int32_t> drawing;

    std::size_t size() const { return drawing.size(); }
};

struct Crossing {
    std::int32_t first, second;  // segments
    double along_first, along_second;  // where, as a share of each
};

// A segment in one of the strips that it passes.
struct Entry {
    double left, right, bottom, top;
    double x0, y0, dx, dy;
    std::int32_t segment, drawing, strip, first_strip;
};

static std::vector<Entry> in_strips(const Segments& segments, std::vector<std::size_t>& starts) {
    const std::size_t count = segments.size();
    const double lowest = std::min(*std::min_element(segments.y0.begin(), segments.y0.end()),
                                   *std::min_element(segments.y1.begin(), segments.y1.end()));
    double rise = 0;
    for (std::size_t i = 0; i < count; i++) rise += std::abs(segments.y1[i] - segments.y0[i]);
    const double height = std::max(1.0, rise / count);

    std::vector<std::int32_t> first(count), last(count);
    std::int32_t highest = 0;
    for (std::size_t i = 0; i < count; i++) {
        first[i] = static_cast<std::int32_t>((std::min(segments.y0[i], segments.y1[i]) - lowest) / height);
        last[i] = static_cast<std::int32_t>((std::max(segments.y0[i], segments.y1[i]) - lowest) / height);
        highest = std::max(highest, last[i]);
    }
    starts.assign(highest + 2, 0);
    for (std::size_t i = 0; i < count; i++)
        for (std::int32_t strip = first[i]; strip <= last[i]; strip++) starts[strip + 1]++;
    std::partial_sum(starts.begin(), starts.end(), starts.begin());

    std::vector<Entry> entries(starts.back());
    std::vector<std::size_t> next(starts.begin(), starts.end() - 1);
    for (std::size_t i = 0; i < count; i++) {
        const double x0 = segments.x0[i], y0 = segments.y0[i], x1 = segments.x1[i], y1 = segments.y1[i];
        for (std::int32_t strip = first[i]; strip <= last[i]; strip++)
            entries[next[strip]++] = {std::min(x0, x1), std::max(x0, x1), std::min(y0, y1), std::max(y0, y1),
                                      x0, y0, x1 - x0, y1 - y0,
                                      static_cast<std::int32_t>(i), segments.drawing[i], strip, first[i]};
    }
    for (std::int32_t strip = 0; strip <= highest; strip++)
        std::sort(entries.begin() + starts[strip], entries.begin() + starts[strip + 1],
                  [](const Entry& one, const Entry& other) { return one.left < other.left; });
    return entries;
}

static std::vector<Crossing> crossings_of(const Segments& segments) {
    std::vector<std::size_t> starts;
    const std::vector<Entry> entries = in_strips(segments, starts);
    std::vector<Crossing> found;
    for (std::size_t strip = 0; strip + 1 < starts.size(); strip++) {
        const std::size_t end = starts[strip + 1];
        for (std::size_t i = starts[strip]; i < end; i++) {
            const Entry a = entries[i];
            for (std::size_t j = i + 1; j < end && entries[j].left <= a.right; j++) {
                const Entry& b = entries[j];
                if (b.bottom > a.top || b.top < a.bottom || b.drawing == a.drawing) continue;
                const double rx = b.x0 - a.x0, ry = b.y0 - a.y0;
                const double turn = a.dx * b.dy - a.dy * b.dx;
                const double start_b = a.dx * ry - a.dy * rx, start_a = b.dx * ry - b.dy * rx;
                if ((start_b > 0) == (start_b + turn > 0)) continue;
                if ((start_a > 0) == (start_a + turn > 0)) continue;
                // In the highest of the strips that both start in or above, so that it is listed once.
                if (std::max(a.first_strip, b.first_strip) != a.strip) continue;
                found.push_back({a.segment, b.segment, start_a / turn, start_b / turn});
            }
        }
    }
    return found;
}

template <typename Number>
static std::vector<Number> read(std::FILE* file, std::size_t count) {
    std::vector<Number> numbers(count);
    if (std::fread(numbers.data(), sizeof(Number), count, file) != count) {
        std::fprintf(stderr, "the file ends too early\n");
        std::exit(1);
    }
    return numbers;
}

int main(int argc, char** argv) {
    std::FILE* file = argc == 3 ? std::fopen(argv[1], "rb") : nullptr;
    if (!file) {
        std::fprintf(stderr, "usage: crossings FILE RUNS\n");
        return 1;
    }
    const std::size_t count = read<std::int64_t>(file, 1)[0];
    Segments segments;
    segments.x0 = read<double>(file, count);
    segments.y0 = read<double>(file, count);
    segments.x1 = read<double>(file, count);
    segments.y1 = read<double>(file, count);
    segments.drawing = read<std::int32_t>(file, count);
    std::fclose(file);

    std::printf("{\"seconds\": [");
    std::size_t crossings = 0;
    const int runs = std::atoi(argv[2]);
    for (int run = 0; run < runs; run++) {
        const auto begin = std::chrono::steady_clock::now();
        crossings = crossings_of(segments).size();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
        std::printf("%s%.6f", run ? ", " : "", taken.count());
    }
    std::printf("], \"crossings\": %zu}\n", crossings);
    return 0;
}
