/*
 * fakemic.c - the sound that the rig's microphone "hears".
 *
 *   fakemic FIFO [CONTROL [CHANNELS INPUT]]   s16le, nominally 48000 Hz, into FIFO
 *
 * With CHANNELS it is an interface: the microphone is on INPUT (from 1), and
 * the other inputs have a little noise.
 *
 * Sample n is the sound at T = T0 + n / (48000 * (1 + ppm * 1e-6)) of
 * CLOCK_MONOTONIC and is written within 10 ms after T, as a USB microphone
 * would do it; ppm makes it a microphone whose crystal is off.  PulseAudio's
 * module-pipe-source passes on what comes, when it comes.
 *
 * The sound carries its time in the code that sound_code.py describes and
 * reads: keep the two in step.  White noise at -60 dBFS is everywhere, and
 * nothing above 6 kHz but noise, so that a click (a cut within the sound)
 * shows up there.
 *
 * CONTROL: its whole content is the current state: ppm=P, gain=G, mute, stall
 * (samples are lost), and lose=MS (a hole, once, when the file changes; the
 * sound goes on with the right time after it).
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define RATE 48000
#define BLOCK_NS 10000000LL
#define SLOT 0.1

static int64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000LL + t.tv_nsec;
}
/* Flat window of length len with raised-cosine edges. */
static double edge(double t, double len, double e) {
    if (t < 0 || t >= len) return 0;
    double d = t < len - t ? t : len - t;
    return d >= e ? 1 : .5 - .5 * cos(M_PI * d / e);
}
static int check(int s) {            /* keep in step with sound_code.py */
    int a = s >> 12 & 15, b = s >> 8 & 15, c = s >> 4 & 15, d = s & 15;
    return (a * 1 + b * 3 + c * 5 + d * 7 + 5) & 15;
}
static double sound(int64_t slot, double p) {       /* p: seconds into slot */
    if (p < .016) {
        double f0 = 2400, k = 2000 / .016;
        return .25 * edge(p, .016, .006) * sin(2 * M_PI * (f0 * p + k * p * p / 2));
    }
    p -= .018;
    int i = (int)floor(p / .015), s = (slot & 0xffff) * 40503 & 0xffff;
    if (p < 0 || i >= 5) return 0;
    int v = i < 4 ? s >> (12 - 4 * i) & 15 : check(s);
    p -= i * .015;
    return .2 * edge(p, .015, .004) * sin(2 * M_PI * (700 + 100 * v) * p);
}

int main(int argc, char **argv) {
    if (argc < 2) { fprintf(stderr, "usage: fakemic FIFO [CTLFILE]\n"); return 2; }
    signal(SIGPIPE, SIG_IGN);
    setpriority(PRIO_PROCESS, 0, -10);
    int channels = argc > 4 ? atoi(argv[3]) : 1, input = argc > 4 ? atoi(argv[4]) : 1;
    if (channels < 1 || channels > 32) channels = 1;
    double ppm = 0, gain = 1, lose = 0;
    int mute = 0, stall = 0, fd = -1;
    struct timespec mt = {0};
    ino_t ino = 0;
    uint64_t rng = 88172645463325252ULL;
    int64_t tick = now_ns();
    double T = tick * 1e-9;                         /* time of the next sample */
    static int16_t buf[RATE / 5 * 32];
    for (;;) {
        tick += BLOCK_NS;
        struct timespec ts = { tick / 1000000000LL, tick % 1000000000LL };
        while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &ts, NULL) == EINTR) {}
        struct stat st;
        if (argc > 2 && stat(argv[2], &st) == 0 && st.st_size > 0 &&
            (st.st_ino != ino || memcmp(&mt, &st.st_mtim, sizeof mt))) {
            char b[256] = "", *save;
            FILE *f = fopen(argv[2], "r");
            size_t n = f ? fread(b, 1, sizeof b - 1, f) : 0;
            if (f) fclose(f);
            if (n) {
                ino = st.st_ino; mt = st.st_mtim;
                ppm = 0; gain = 1; mute = stall = 0;
                for (char *t = strtok_r(b, " \t\r\n", &save); t; t = strtok_r(NULL, " \t\r\n", &save)) {
                    if (!strncmp(t, "ppm=", 4)) ppm = atof(t + 4);
                    else if (!strncmp(t, "gain=", 5)) gain = atof(t + 5);
                    else if (!strncmp(t, "lose=", 5)) lose = atof(t + 5) / 1000;
                    else if (!strcmp(t, "mute")) mute = 1;
                    else if (!strcmp(t, "stall")) stall = 1;
                }
            }
        }
        double dt = 1. / (RATE * (1 + ppm * 1e-6)), end = tick * 1e-9;
        int n = 0;
        for (; T < end; T += dt) {                  /* all samples up to now */
            if (lose > 0) { lose -= dt; continue; }
            rng ^= rng << 13; rng ^= rng >> 7; rng ^= rng << 17;
            double v = ((rng >> 40) / 16777216. - .5) * .0035;
            int64_t slot = (int64_t)floor(T / SLOT + 1e-9);
            v += sound(slot, fmax(0, T - slot * SLOT));
            v = mute ? 0 : v * gain;
            v = v > 1 ? 1 : v < -1 ? -1 : v;
            if (n + channels > (int)(sizeof buf / sizeof buf[0])) continue;
            for (int c = 1; c <= channels; c++) buf[n++] = c == input ? lrint(v * 32000) : (int)(rng >> c & 3) - 1;
        }
        if (stall) continue;
        if (fd < 0 && (fd = open(argv[1], O_WRONLY | O_NONBLOCK | O_CLOEXEC)) >= 0)
            fcntl(fd, F_SETPIPE_SZ, 4096 * channels);  /* 43 ms: no stale sound */
        if (fd >= 0 && write(fd, buf, n * 2) < 0 && errno == EPIPE) { close(fd); fd = -1; }
    }
}
