/*
 * fakecam.c - a USB webcam in an LD_PRELOAD library.
 *
 *   gcc -O2 -Wall -shared -fPIC -o fakecam.so fakecam.c -ldl -lpthread
 *
 * It answers V4L2 calls on /dev/videoN, as a UVC webcam does, for the program
 * into which it is loaded.  The kernel takes no part: the descriptor of a
 * "device" is the read end of a pipe that holds one byte for each filled
 * buffer, so poll, select and epoll work by themselves; the buffers lie in a
 * memfd, so mmap and munmap do.
 *
 * Environment
 *   FAKECAM_DIR    state folder (default /tmp/pausa-rig/run); see camera.sh
 *   FAKECAM_CTL    control file (default $FAKECAM_DIR/ctl)
 *   FAKECAM_MJPEG  folder of the pictures, <W>x<H>.mjpeg and .idx, made by
 *                  make_pictures.py (default /tmp/pausa-rig/ring)
 *   FAKECAM_NODES  comma list of what /dev/video0, 1, ... are: cam, meta or
 *                  none (default "cam"; a real UVC camera is "cam,meta")
 *   FAKECAM_LOG    file to which one line a device event is appended:
 *                  mono_ms,event,counter,gen_us; the events: see dlog() calls.
 *                  A control that is set is "set", its id and its new value
 *   FAKECAM_NAMES  comma list of card names, one for each node (default
 *                  "Fake HD Webcam K: Fake HD Web"); "camera init" reads it too
 *   FAKECAM_TAIL   how each JPEG ends: "-2" takes two bytes away (no end
 *                  mark), "00*8192" or "ff*64" appends that many bytes
 *   FAKECAM_FORMATS comma list of what each node offers: color (MJPG and YUYV,
 *                  the default), yuyv, grey (YUYV without colours), ir (GREY),
 *                  raw (Bayer) or h264
 *   FAKECAM_RATES  comma list of the frame rates, times 10, in falling order
 *                  (default "300,240,200,150,100,75,50")
 *   FAKECAM_COLOUR "colorspace,ycbcr_enc,quantization" as the driver states
 *                  them, in the numbers of videodev2.h (default "8,0,0")
 *   FAKECAM_OFF=1  does nothing in this process
 *
 * Control file: its whole content is the current state, words separated by
 * blanks or newlines.  An empty file changes nothing, a missing one means "ok".
 *   unplug             the device is gone: ENODEV or ENOENT, not in /dev
 *   replug, ok         (or any state without "unplug") it is there
 *   node=K             the first camera appears as /dev/videoK
 *   at=K:N             (also several times) node K of FAKECAM_NODES appears as
 *                      /dev/videoN, as after another order at the start
 *   stall              it delivers no frames
 *   gone=K, mute=K, busy=K, forbid=K   (also several times) only node K of
 *                      FAKECAM_NODES is unplugged, delivers no frames, is used
 *                      by another program (EBUSY), or may not be opened (EACCES)
 *   fps=15             frame rate as in low light (caps the negotiated one)
 *   jitter=J           ms: frames are taken J/2 early or late and delivered up
 *                      to J later
 *   latency=L          ms from taking (the buffer's timestamp) to delivery (20)
 *   behind=B           ms by which the picture, and its bar code, is older than
 *                      the buffer's timestamp (0): a camera whose picture is late
 *   startup=S          ms from STREAMON to the first frame (200)
 *   drop=new|old       without an empty buffer: lose the new frame (as uvc
 *                      does, default) or overwrite the oldest filled buffer
 *   truncate=N         each Nth JPEG is cut short, as by a bad cable
 *   error=N            each Nth buffer bears V4L2_BUF_FLAG_ERROR
 *   ppm=P              clock error: real frame interval / (1 + P * 1e-6)
 *   times=zero|back    buffers bear no time, or each 40th one a time 5 s ago
 *   again=N            each Nth frame comes twice, with the same time
 *   widest=W           it offers no wider pictures, as on a slower socket
 *   nojpeg             it offers YUYV only
 *   nospace=K, broken=K   (also several times) node K does not begin to stream:
 *                      the USB socket has no room (ENOSPC), or the camera does
 *                      not answer (EPROTO)
 *   wedge=N            with each new N a stream that runs delivers nothing any
 *                      more, until it is opened again; with the word "eio" its
 *                      reader gets EIO instead
 *   slow=K:MS          opening node K takes so long, as if its driver hung
 *   idle=K             node K is a loopback without a program that feeds it: an
 *                      output, no camera
 *   empty=N            each Nth buffer is empty
 *   as=W               the JPEGs are W wide, whatever was agreed, as of an HDMI
 *                      grabber whose source has changed
 *   light=P            percent of the usual light (100): the automatic exposure
 *                      is 250 * 100 / P; in YUYV pictures another exposure shows,
 *                      and so do another white balance and focus
 *   warmth=K           what the automatic white balance finds (4600)
 *   distance=D         where the automatic focus is (30)
 *   settle=S           ms after STREAMON in which the automatic exposure comes
 *                      from half of that
 *   stale              while something is automatic, reading it gives what was set
 *                      by hand last
 *   jumps              when it is no longer automatic, what was set by hand last
 *                      holds again; else what the automatic had found
 *   without=ID, flag=ID:FLAGS, refuse=ID:ERRNO   (also several times) a control
 *                      is not offered, has more V4L2_CTRL_FLAG_s, cannot be set;
 *                      all in hexadecimal but ERRNO
 *   hang=MS            each call about controls takes so long
 *
 * The values of the controls lie in $FAKECAM_DIR/controls, so that they are the
 * device's and outlive its users; "camera.sh unplug" forgets them.
 *
 * Every picture carries the bar code that picture_code.py describes and reads:
 * keep the two in step.  Its counter is the number of the stream * 1e6 + the
 * sequence of V4L2; the number grows with each STREAMON.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/videodev2.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <time.h>
#include <unistd.h>

#define MAXNODES 8
#define MAXBUFS 32
#define MAXFD 4096
#define NS 1000000000LL
#define MS 1000000LL
#define ARRAY(a) (sizeof(a) / sizeof((a)[0]))

/* ------------------------------------------------------------ real libc -- */

#define REAL(ret, name, ...) static ret (*r_##name)(__VA_ARGS__)
REAL(int, open, const char *, int, ...);
REAL(int, openat, int, const char *, int, ...);
REAL(int, close, int);
REAL(int, ioctl, int, unsigned long, ...);
REAL(void *, mmap, void *, size_t, int, int, int, off_t);
REAL(ssize_t, read, int, void *, size_t);
REAL(int, dup, int);
REAL(int, dup2, int, int);
REAL(int, dup3, int, int, int);
REAL(int, fcntl, int, int, ...);
REAL(int, fstatat, int, const char *, struct stat *, int);
REAL(int, fstat, int, struct stat *);
REAL(int, statx, int, const char *, int, unsigned, struct statx *);
REAL(int, access, const char *, int);
REAL(int, faccessat, int, const char *, int, int);
REAL(FILE *, fopen, const char *, const char *);
REAL(DIR *, opendir, const char *);
REAL(struct dirent *, readdir, DIR *);
REAL(int, closedir, DIR *);
REAL(void, rewinddir, DIR *);
REAL(char *, realpath, const char *, char *);
REAL(int, inotify_add_watch, int, const char *, uint32_t);

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int off;                 /* FAKECAM_OFF */
static char dir_[PATH_MAX / 2], ctlpath[PATH_MAX], ringdir[PATH_MAX];
enum { N_NONE, N_CAM, N_META };
static int nodekind[MAXNODES];
enum { F_COLOR, F_YUYV, F_GREY, F_IR, F_RAW, F_H264 };
static int nodeformat[MAXNODES];
static char nodename[MAXNODES][32];
static int tail_byte, tail_count;
static int logfd = -1;
static int rates[8] = { 300, 240, 200, 150, 100, 75, 50 };    /* fps x 10; 0 behind the last */

static void init_once(void) {
#define GET(n) r_##n = dlsym(RTLD_NEXT, #n)
    GET(open); GET(openat); GET(close); GET(ioctl); GET(mmap); GET(read);
    GET(dup); GET(dup2); GET(dup3); GET(fcntl); GET(fstatat); GET(fstat);
    GET(statx); GET(access); GET(faccessat); GET(fopen); GET(opendir);
    GET(readdir); GET(closedir); GET(rewinddir); GET(realpath);
    GET(inotify_add_watch);
    const char *e;
    off = (e = getenv("FAKECAM_OFF")) && *e && *e != '0';
    snprintf(dir_, sizeof dir_, "%s", (e = getenv("FAKECAM_DIR")) && *e ? e : "/tmp/pausa-rig/run");
    if ((e = getenv("FAKECAM_CTL")) && *e) snprintf(ctlpath, sizeof ctlpath, "%s", e);
    else snprintf(ctlpath, sizeof ctlpath, "%s/ctl", dir_);
    snprintf(ringdir, sizeof ringdir, "%s", (e = getenv("FAKECAM_MJPEG")) && *e ? e : "/tmp/pausa-rig/ring");
    char nodes[128];
    snprintf(nodes, sizeof nodes, "%s", (e = getenv("FAKECAM_NODES")) && *e ? e : "cam");
    char *save, *t = strtok_r(nodes, ",", &save);
    for (int i = 0; t && i < MAXNODES; i++, t = strtok_r(NULL, ",", &save))
        nodekind[i] = !strcmp(t, "cam") ? N_CAM : !strcmp(t, "meta") ? N_META : N_NONE;
    static const char *formats[] = { "color", "yuyv", "grey", "ir", "raw", "h264" };
    snprintf(nodes, sizeof nodes, "%s", (e = getenv("FAKECAM_FORMATS")) ? e : "");
    char *left = nodes;
    for (int i = 0; i < MAXNODES && left; i++) {
        char *format = strsep(&left, ",");
        for (unsigned k = 0; k < ARRAY(formats); k++) if (!strcmp(format, formats[k])) nodeformat[i] = k;
    }
    char names[512] = "";
    if ((e = getenv("FAKECAM_NAMES"))) snprintf(names, sizeof names, "%s", e);
    char *rest = names;
    for (int i = 0; i < MAXNODES; i++) {
        char *name = rest ? strsep(&rest, ",") : NULL;
        if (name && *name) snprintf(nodename[i], sizeof nodename[i], "%s", name);
        else snprintf(nodename[i], sizeof nodename[i], "Fake HD Webcam %d: Fake HD Web", i);
    }
    if ((e = getenv("FAKECAM_TAIL")) && *e) {
        if (*e == '-') tail_count = atoi(e);
        else if (sscanf(e, "%x*%d", (unsigned *)&tail_byte, &tail_count) != 2) tail_count = 0;
    }
    if ((e = getenv("FAKECAM_RATES")) && *e)
        for (unsigned i = 0; i < ARRAY(rates); i++) {
            char *end;
            rates[i] = strtol(e, &end, 10);
            e = *end == ',' ? end + 1 : end;
        }
    if ((e = getenv("FAKECAM_LOG")) && *e && !off)
        logfd = r_open(e, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}
static inline void init(void) { pthread_once(&once, init_once); }

static int64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * NS + t.tv_nsec;
}

static void dlog(const char *ev, uint32_t counter, int64_t gen) {
    if (logfd < 0) return;
    char b[128];
    int n = snprintf(b, sizeof b, "%.3f,%s,%u,%lld\n", now_ns() / 1e6, ev, counter, (long long)(gen / 1000));
    if (write(logfd, b, n) < 0) { /* nothing to be done */ }
}

/* --------------------------------------------------------- control file -- */

#define CTL_USUAL { .latency = 20, .startup = 200, .light = 100, .warmth = 4600, .distance = 30 }
static struct ctl {
    int unplug, stall, node, drop_old, truncate, error, times, again, widest, nojpeg, wedge, eio, empty, as;
    int at[MAXNODES];                                /* the number of node K + 1 */
    unsigned gone, mute, busy, forbid, nospace, broken, idle;   /* bit K: node K */
    int slow[MAXNODES];                              /* ms */
    double fps, jitter, latency, behind, startup, ppm;
    int light, warmth, distance, settle, stale, jumps, hang, nodd;
    struct odd { char kind; uint32_t id; int value; } odd[16];     /* controls that are not as usual */
} ctl = CTL_USUAL;
static unsigned plug_epoch;      /* grows with every unplug: kills old handles */
static pthread_mutex_t ctl_mu = PTHREAD_MUTEX_INITIALIZER;

static void ctl_parse(char *s, struct ctl *c) {
    char *save;
    *c = (struct ctl)CTL_USUAL;
    for (char *t = strtok_r(s, " \t\r\n,;", &save); t; t = strtok_r(NULL, " \t\r\n,;", &save)) {
        char *v = strchr(t, '=');
        double x = v ? atof(v + 1) : 0;
        if (v) *v = 0;
        if (!strcmp(t, "unplug")) c->unplug = 1;
        else if (!strcmp(t, "replug") || !strcmp(t, "ok")) c->unplug = c->stall = 0;
        else if (!strcmp(t, "stall")) c->stall = 1;
        else if (!strcmp(t, "fps")) c->fps = x;
        else if (!strcmp(t, "jitter")) c->jitter = v ? x : 10;
        else if (!strcmp(t, "latency")) c->latency = x;
        else if (!strcmp(t, "behind")) c->behind = x;
        else if (!strcmp(t, "startup")) c->startup = x;
        else if (!strcmp(t, "ppm")) c->ppm = x;
        else if (!strcmp(t, "node")) c->node = (int)x;
        else if (!strcmp(t, "gone")) c->gone |= 1u << (int)x;
        else if (!strcmp(t, "mute")) c->mute |= 1u << (int)x;
        else if (!strcmp(t, "busy")) c->busy |= 1u << (int)x;
        else if (!strcmp(t, "forbid")) c->forbid |= 1u << (int)x;
        else if (!strcmp(t, "at") && v && strchr(v + 1, ':')) c->at[(int)x & (MAXNODES - 1)] = atoi(strchr(v + 1, ':') + 1) + 1;
        else if (!strcmp(t, "times")) c->times = v ? v[1] : 0;
        else if (!strcmp(t, "again")) c->again = (int)x;
        else if (!strcmp(t, "widest")) c->widest = (int)x;
        else if (!strcmp(t, "nojpeg")) c->nojpeg = 1;
        else if (!strcmp(t, "nospace")) c->nospace |= 1u << (int)x;
        else if (!strcmp(t, "broken")) c->broken |= 1u << (int)x;
        else if (!strcmp(t, "idle")) c->idle |= 1u << (int)x;
        else if (!strcmp(t, "slow") && v && strchr(v + 1, ':')) c->slow[(int)x & (MAXNODES - 1)] = atoi(strchr(v + 1, ':') + 1);
        else if (!strcmp(t, "wedge")) c->wedge = (int)x;
        else if (!strcmp(t, "eio")) c->eio = 1;
        else if (!strcmp(t, "empty")) c->empty = (int)x;
        else if (!strcmp(t, "as")) c->as = (int)x;
        else if (!strcmp(t, "light")) c->light = x < 1 ? 1 : (int)x;
        else if (!strcmp(t, "warmth")) c->warmth = (int)x;
        else if (!strcmp(t, "distance")) c->distance = (int)x;
        else if (!strcmp(t, "settle")) c->settle = (int)x;
        else if (!strcmp(t, "stale")) c->stale = 1;
        else if (!strcmp(t, "jumps")) c->jumps = 1;
        else if (!strcmp(t, "hang")) c->hang = (int)x;
        else if ((!strcmp(t, "without") || !strcmp(t, "flag") || !strcmp(t, "refuse")) && v && c->nodd < (int)ARRAY(c->odd)) {
            char *end;
            struct odd *o = &c->odd[c->nodd++];
            o->kind = *t;
            o->id = strtoul(v + 1, &end, 16);
            o->value = *end == ':' ? strtol(end + 1, NULL, *t == 'f' ? 16 : 10) : 0;
        }
        else if (!strcmp(t, "truncate")) c->truncate = (int)x;
        else if (!strcmp(t, "error")) c->error = (int)x;
        else if (!strcmp(t, "drop")) c->drop_old = v && !strcmp(v + 1, "old");
    }
}

/* Re-read the control file, at most every 5 ms, when it has changed. */
static struct ctl ctl_get(void) {
    static int64_t last_look;
    static struct timespec last_mt;
    static ino_t last_ino;
    static off_t last_sz;
    static int had;
    int e = errno;
    pthread_mutex_lock(&ctl_mu);
    int64_t t = now_ns();
    if (t - last_look > 5 * MS || !last_look) {
        struct stat st;
        last_look = t;
        if (r_fstatat(AT_FDCWD, ctlpath, &st, 0) != 0) {
            if (had) { had = 0; last_ino = 0; ctl = (struct ctl)CTL_USUAL; }
        } else if (st.st_size > 0 && (!had || st.st_ino != last_ino || st.st_size != last_sz ||
                   st.st_mtim.tv_sec != last_mt.tv_sec || st.st_mtim.tv_nsec != last_mt.tv_nsec)) {
            int fd = r_open(ctlpath, O_RDONLY | O_CLOEXEC);
            char b[1024];
            ssize_t n = fd >= 0 ? r_read(fd, b, sizeof b - 1) : 0;
            if (fd >= 0) r_close(fd);
            if (n > 0) {
                struct ctl c;
                b[n] = 0;
                ctl_parse(b, &c);
                if (c.unplug && !ctl.unplug) plug_epoch++;
                ctl = c;
                had = 1; last_ino = st.st_ino; last_sz = st.st_size; last_mt = st.st_mtim;
            }
        }
    }
    struct ctl c = ctl;
    pthread_mutex_unlock(&ctl_mu);
    errno = e;
    return c;
}

/* Which configured node is at /dev/video<n>?  -1: none. */
static int node_at(int n, struct ctl *c) {
    if (c->unplug) return -1;
    for (int i = 0; i < MAXNODES; i++)
        if (nodekind[i] && (c->at[i] ? c->at[i] - 1 : i + c->node) == n && !(c->gone >> i & 1)) return i;
    return -1;
}

enum { P_OTHER, P_NODE, P_GONE, P_SYS };
#define SYSPFX "/sys/class/video4linux"
#define SYSCHR "/sys/dev/char/81:"
/* Classify a path: one of our nodes (*node), a hidden one, sysfs, or not ours. */
static int classify(const char *p, int *node, char *alt) {
    if (off || !p || p[0] != '/') return P_OTHER;
    if (!strncmp(p, "/dev/video", 10) && p[10] >= '0' && p[10] <= '9') {
        char *end;
        long n = strtol(p + 10, &end, 10);
        if (*end) return P_OTHER;
        struct ctl c = ctl_get();
        *node = node_at((int)n, &c);
        return *node < 0 ? P_GONE : P_NODE;
    }
    if (alt && (!strncmp(p, SYSPFX, sizeof SYSPFX - 1) || !strncmp(p, SYSCHR, sizeof SYSCHR - 1))) {
        snprintf(alt, PATH_MAX, "%s%s", dir_, p);
        return P_SYS;
    }
    return P_OTHER;
}

/* ---------------------------------------------------------- MJPEG rings -- */

struct ring {
    int w, h;
    uint32_t n;
    const struct { uint64_t off; uint32_t len, pad; } *ent;
    const uint8_t *data;
};
static struct ring rings[8];
static int nrings;
static pthread_once_t rings_once = PTHREAD_ONCE_INIT;

static const void *map_file(const char *path, size_t *len) {
    int fd = r_open(path, O_RDONLY | O_CLOEXEC);
    struct stat st;
    if (fd < 0) return NULL;
    void *p = MAP_FAILED;
    if (r_fstat(fd, &st) == 0 && st.st_size > 0)
        p = r_mmap(NULL, *len = st.st_size, PROT_READ, MAP_SHARED, fd, 0);
    r_close(fd);
    return p == MAP_FAILED ? NULL : p;
}

static void load_rings(void) {
    static const int sz[][2] = { {640, 480}, {640, 360}, {1280, 720}, {1920, 1080} };
    for (unsigned i = 0; i < ARRAY(sz); i++) {
        char p[PATH_MAX + 64];
        size_t li, ld;
        snprintf(p, sizeof p, "%s/%dx%d.idx", ringdir, sz[i][0], sz[i][1]);
        const uint32_t *idx = map_file(p, &li);
        snprintf(p, sizeof p, "%s/%dx%d.mjpeg", ringdir, sz[i][0], sz[i][1]);
        const uint8_t *data = idx ? map_file(p, &ld) : NULL;
        if (!data || memcmp(idx, "FCR1", 4)) continue;
        rings[nrings++] = (struct ring){ .w = idx[1], .h = idx[2], .n = idx[3], .ent = (const void *)(idx + 4), .data = data };
    }
}
static struct ring *ring_for(int w, int h) {
    pthread_once(&rings_once, load_rings);
    for (int i = 0; i < nrings; i++) if (rings[i].w == w && rings[i].h == h) return &rings[i];
    return NULL;
}

/* ------------------------------------------------------------- bar code -- */

static uint16_t crc16(const uint8_t *p, int n) {
    uint16_t c = 0xffff;
    while (n--) {
        c ^= *p++ << 8;
        for (int i = 0; i < 8; i++) c = c & 0x8000 ? c << 1 ^ 0x1021 : c << 1;
    }
    return c;
}
static void code_rows(uint32_t counter, uint32_t ms, uint64_t row[2]) {
    uint8_t b[8] = { counter >> 24, counter >> 16, counter >> 8, counter, ms >> 24, ms >> 16, ms >> 8, ms };
    uint16_t c = crc16(b, 8);
    row[0] = (uint64_t)counter << 8 | c >> 8;
    row[1] = (uint64_t)ms << 8 | (c & 255);
}
#define BIT(row, i) ((row) >> (39 - (i)) & 1)
#define BLACK 24
#define WHITE 232

/* Bar code into a YUYV picture. */
static void code_yuyv(uint8_t *d, int w, const uint64_t row[2]) {
    int c = w / 40;
    for (int r = 0; r < 2; r++) {
        uint8_t *line = d + (size_t)r * c * w * 2;
        for (int x = 0; x < w; x++) { line[2 * x] = BIT(row[r], x / c) ? WHITE : BLACK; line[2 * x + 1] = 128; }
        for (int y = 1; y < c; y++) memcpy(line + (size_t)y * w * 2, line, w * 2);
    }
}

/* Bits of a JPEG scan, with byte stuffing. */
struct bits { uint8_t *p; uint32_t acc; int n; };
static void put(struct bits *b, uint32_t v, int n) {
    while (n--) {
        b->acc = b->acc << 1 | (v >> n & 1);
        if (++b->n == 8) {
            *b->p++ = b->acc;
            if ((b->acc & 255) == 255) *b->p++ = 0;
            b->n = 0;
        }
    }
}
struct huff { uint16_t code[256]; uint8_t len[256]; };

/*
 * Copy JPEG `src` to `dst`, its first MCU rows replaced with the bar code.
 * The rings have a restart marker after each MCU row (4:2:2, MCU = 16x8), so
 * those rows are coded on their own, and flat blocks (DC + end of block) are
 * simple to write.  Returns the new length.
 */
static size_t code_jpeg(uint8_t *dst, const uint8_t *src, size_t len, int w, const uint64_t row[2]) {
    static __thread struct huff dc[2], ac[2];
    int q[4] = {1, 1, 1, 1}, tq = 0;
    size_t i = 2;
    while (i + 4 < len) {                           /* headers up to SOS */
        int m = src[i + 1];
        size_t l = src[i + 2] << 8 | src[i + 3], e = i + 2 + l;
        const uint8_t *p = src + i + 4;
        if (m == 0xdb) {
            while (p < src + e) { int id = *p & 3, w16 = *p >> 4; q[id] = w16 ? p[1] << 8 | p[2] : p[1]; p += 1 + (w16 ? 128 : 64); }
        } else if (m == 0xc0) {
            tq = p[8] & 3;
        } else if (m == 0xc4) {
            while (p < src + e) {
                struct huff *h = &((*p >> 4) ? ac : dc)[*p & 1];
                const uint8_t *cnt = p + 1, *val = p + 17;
                int code = 0;
                for (int b = 1; b <= 16; b++, code <<= 1)
                    for (int k = 0; k < cnt[b - 1]; k++, code++) { h->code[*val] = code; h->len[*val++] = b; }
                p = val;
            }
        }
        i = e;
        if (m == 0xda) break;
    }
    memcpy(dst, src, i);
    uint8_t *o = dst + i;
    int cell = w / 40, rows = 2 * cell / 8, mcus = w / 16, per = mcus / 40, rst = 0;
    int lev[2] = { (BLACK - 128) * 8 / q[tq], (WHITE - 128) * 8 / q[tq] };
    for (int r = 0; r < 2; r++) {
        uint8_t *start = o;
        struct bits b = { o, 0, 0 };
        int pred = 0;
        for (int m = 0; m < mcus; m++)
            for (int blk = 0; blk < 4; blk++) {     /* Y Y Cb Cr */
                int t = blk >= 2, diff = 0, cat = 0;
                if (!t) { int v = lev[BIT(row[r], m / per)]; diff = v - pred; pred = v; }
                for (int a = diff < 0 ? -diff : diff; a; a >>= 1) cat++;
                put(&b, dc[t].code[cat], dc[t].len[cat]);
                if (cat) put(&b, diff < 0 ? diff + (1 << cat) - 1 : diff, cat);
                put(&b, ac[t].code[0], ac[t].len[0]);
            }
        while (b.n) put(&b, 1, 1);
        o = b.p;
        size_t seg = o - start;
        for (int y = 0; y < rows / 2; y++) {        /* same MCU row, repeated */
            if (y) { memcpy(o, start, seg); o += seg; }
            *o++ = 0xff; *o++ = 0xd0 | (rst++ & 7);
        }
    }
    for (int skip = rows; skip; i++)                /* skip these rows in src */
        if (src[i] == 0xff && src[i + 1] >= 0xd0 && src[i + 1] <= 0xd7) { skip--; i++; }
    memcpy(o, src + i, len - i);
    return o + (len - i) - dst;
}

/* --------------------------------------------------------------- device -- */

struct fmt { uint32_t pix; int w, h; uint32_t num, den; };
static struct fmt nodefmt[MAXNODES];     /* format is the device's, not the fd's */

enum { B_DEQ, B_QUEUED, B_DONE };
struct buf { int state; uint32_t used, seq, flags; int64_t ts; };
struct dev {
    int refs, node, rfd, wfd, memfd, lockfd;
    unsigned epoch;
    pid_t owner;
    pthread_mutex_t mu;
    pthread_cond_t cv;
    struct buf buf[MAXBUFS];
    int nbuf, inq[MAXBUFS], nin, outq[MAXBUFS], nout;
    uint32_t bufsize;
    uint8_t *mem;
    size_t memlen;
    int streaming, dead, stop, priority, wedge;
    pthread_t thr;
};
static struct dev *fdmap[MAXFD];
static pthread_mutex_t fd_mu = PTHREAD_MUTEX_INITIALIZER;

/* The device behind fd in *this* process (a vfork child shares our memory!). */
static struct dev *dev_of(int fd) {
    if (fd < 0 || fd >= MAXFD || !fdmap[fd]) return NULL;
    struct dev *d = fdmap[fd];
    return d->owner == getpid() ? d : NULL;
}

static const int sizes[][2] = { {640, 480}, {640, 360}, {1280, 720}, {1920, 1080} };
/* Highest fps x10 at a size: USB 2 has no room for more raw video. */
static int maxrate(uint32_t pix, int w) { return pix == V4L2_PIX_FMT_MJPEG || w <= 640 ? 300 : w <= 1280 ? 100 : 50; }
static int have_size(uint32_t pix, int i) {
    int widest = ctl_get().widest;
    return i >= 0 && i < (int)ARRAY(sizes) && (!widest || sizes[i][0] <= widest) && (pix != V4L2_PIX_FMT_MJPEG || ring_for(sizes[i][0], sizes[i][1]));
}
/* What a node offers, by index; 0 behind the last. */
static uint32_t offered(int node, int i) {
    static const uint32_t first[] = { V4L2_PIX_FMT_YUYV, V4L2_PIX_FMT_YUYV, V4L2_PIX_FMT_YUYV,
                                      V4L2_PIX_FMT_GREY, V4L2_PIX_FMT_SGRBG10, V4L2_PIX_FMT_H264 };
    if (i == 0) return first[nodeformat[node]];
    return i == 1 && nodeformat[node] == F_COLOR && !ctl_get().nojpeg ? V4L2_PIX_FMT_MJPEG : 0;
}
static int is_pix(int node, uint32_t p) { return p && (p == offered(node, 0) || p == offered(node, 1)); }

static void set_rate(struct fmt *f, double fps) {
    int best = -1, mx = maxrate(f->pix, f->w);
    for (unsigned i = 0; i < ARRAY(rates) && rates[i]; i++) {
        if (rates[i] > mx && i + 1 < ARRAY(rates) && rates[i + 1]) continue;
        double e = fps * 10 - rates[i], b = best < 0 ? 1e9 : fps * 10 - rates[best];
        if (best < 0 || e * e < b * b) best = i;
    }
    f->num = rates[best] % 10 ? 2 : 1;
    f->den = rates[best] * f->num / 10;
}
static void fix_fmt(int node, struct fmt *f, uint32_t pix, int w, int h) {     /* as uvc does */
    long bd = -1;
    f->pix = is_pix(node, pix) ? pix : offered(node, 0);
    int bw = 640, bh = 480;
    for (int i = 0; i < (int)ARRAY(sizes); i++) {
        if (!have_size(f->pix, i)) continue;
        int mw = sizes[i][0] < w ? sizes[i][0] : w, mh = sizes[i][1] < h ? sizes[i][1] : h;
        long d = (long)sizes[i][0] * sizes[i][1] + (long)w * h - 2L * mw * mh;
        if (bd < 0 || d < bd) { bd = d; bw = sizes[i][0]; bh = sizes[i][1]; }
    }
    f->w = bw; f->h = bh;
}
static void pix_out(struct v4l2_pix_format *p, const struct fmt *f) {
    memset(p, 0, sizeof *p);
    p->width = f->w; p->height = f->h; p->pixelformat = f->pix;
    p->field = V4L2_FIELD_NONE;
    p->bytesperline = f->pix == V4L2_PIX_FMT_YUYV ? f->w * 2 : 0;
    p->sizeimage = f->w * f->h * 2;
    const char *colour = getenv("FAKECAM_COLOUR");
    unsigned space = V4L2_COLORSPACE_SRGB, encoding = 0, quantization = 0;
    if (colour && *colour) sscanf(colour, "%u,%u,%u", &space, &encoding, &quantization);
    p->colorspace = space;
    p->priv = V4L2_PIX_FMT_PRIV_MAGIC;
    p->ycbcr_enc = encoding;
    p->quantization = quantization;
}

/* One camera streams to one handle: across threads and processes (flock). */
static int acquire(struct dev *d) {
    if (ctl_get().busy >> d->node & 1) { errno = EBUSY; return -1; }
    if (d->lockfd >= 0) return 0;
    char p[PATH_MAX];
    snprintf(p, sizeof p, "%s/lock%d", dir_, d->node);
    int fd = r_open(p, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (fd < 0) return 0;                         /* no state folder: no locking */
    if (flock(fd, LOCK_EX | LOCK_NB)) { r_close(fd); errno = EBUSY; return -1; }
    d->lockfd = fd;
    return 0;
}
static void release(struct dev *d) {
    if (d->lockfd >= 0) r_close(d->lockfd);
    d->lockfd = -1;
}
static uint32_t next_session(void) {
    char p[PATH_MAX], b[32] = "";
    snprintf(p, sizeof p, "%s/session", dir_);
    int fd = r_open(p, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (fd < 0) return 0;
    flock(fd, LOCK_EX);
    if (r_read(fd, b, sizeof b - 1) < 0) b[0] = 0;
    uint32_t s = (atoi(b) + 1) % 4000;
    int n = snprintf(b, sizeof b, "%u\n", s);
    if (pwrite(fd, b, n, 0) == n && ftruncate(fd, n)) { /* fine */ }
    r_close(fd);
    return s;
}

static void drain(struct dev *d, int n) {
    char b[MAXBUFS];
    while (n-- > 0) if (r_read(d->rfd, b, 1) < 0) break;
}
static void kill_dev(struct dev *d) {             /* unplugged; mu held */
    if (d->dead) return;
    d->dead = 1;
    if (d->wfd >= 0) r_close(d->wfd);             /* POLLHUP for the app */
    d->wfd = -1;
    pthread_cond_broadcast(&d->cv);
    dlog("unplugged", 0, 0);
}

/* The YUYV picture: a gradient with texture, rendered once, scrolled. */
static uint8_t *yuyv_base(int w, int h) {
    static uint8_t *cache[4];
    static pthread_mutex_t mu = PTHREAD_MUTEX_INITIALIZER;
    int k = w == 640 ? (h == 480 ? 0 : 1) : w == 1280 ? 2 : 3;
    pthread_mutex_lock(&mu);
    if (!cache[k]) {
        uint8_t *p = malloc((size_t)w * 2 * (h + 256));
        uint32_t s = 1;
        for (int y = 0; y < h + 256; y++)
            for (int x = 0; x < w; x++) {
                s = s * 1664525 + 1013904223;
                uint8_t *o = p + ((size_t)y * w + x) * 2;
                o[0] = 40 + (x * 96 / w) + ((y & 128) ? 60 : 0) + (s >> 29);
                o[1] = 128 + (x & 1 ? (y & 127) / 8 - 8 : x * 32 / w - 16);
            }
        cache[k] = p;
    }
    pthread_mutex_unlock(&mu);
    return cache[k];
}

static double exposed_part(int node);
static int is_blurred(int node), too_warm(int node);
static uint32_t fill(struct dev *d, uint8_t *mem, const struct fmt *f, uint32_t counter, uint32_t seq, int64_t gen, int truncate) {
    uint64_t row[2];
    code_rows(counter, (uint32_t)(gen / MS), row);
    if (f->pix == V4L2_PIX_FMT_YUYV) {
        uint8_t *base = yuyv_base(f->w, f->h);
        memcpy(mem, base + (size_t)(seq * 2 % 256) * f->w * 2, (size_t)f->w * f->h * 2);
        double exposed = exposed_part(d->node);
        for (int i = 0; exposed != 1 && i < f->w * f->h * 2; i += 2) {
            int y = 16 + (mem[i] - 16) * exposed;
            mem[i] = y > 235 ? 235 : y;
        }
        if (is_blurred(d->node))
            for (int i = 0; i + 14 < f->w * f->h * 2; i += 2)
                mem[i] = (mem[i] + mem[i + 2] + mem[i + 4] + mem[i + 6] + mem[i + 8] + mem[i + 10] + mem[i + 12] + mem[i + 14]) / 8;
        int warmer = too_warm(d->node);
        for (int i = 1; warmer && i < f->w * f->h * 2; i += 2) mem[i] += i & 2 ? warmer : -warmer;
        code_yuyv(mem, f->w, row);
        if (nodeformat[d->node] == F_GREY)
            for (int i = 1; i < f->w * f->h * 2; i += 2) mem[i] = 128;
        return f->w * f->h * 2;
    }
    if (f->pix != V4L2_PIX_FMT_MJPEG) {             /* GREY, raw, H.264: no more than bytes */
        memset(mem, seq & 255, (size_t)f->w * f->h);
        return f->w * f->h;
    }
    int as = ctl_get().as;
    struct ring *r = as ? ring_for(as, as * 9 / 16) : ring_for(f->w, f->h);
    if (!r || (size_t)r->w * r->h > (size_t)f->w * f->h) return 0;
    uint32_t k = seq % r->n;
    size_t n = code_jpeg(mem, r->data + r->ent[k].off, r->ent[k].len, r->w, row);
    if (tail_count < 0 && n > (size_t)-tail_count) n += tail_count;
    if (tail_count > 0 && n + tail_count < (size_t)f->w * f->h * 2) {
        memset(mem + n, tail_byte, tail_count);
        n += tail_count;
    }
    if (truncate && seq % truncate == truncate - 1) n = n * 6 / 10;
    return n;
}

static void *producer(void *arg) {
    struct dev *d = arg;
    setpriority(PRIO_PROCESS, syscall(SYS_gettid), -10);   /* stands in for the kernel */
    unsigned rnd = getpid() ^ (unsigned)now_ns();
    struct fmt f = nodefmt[d->node];
    struct ctl c = ctl_get();
    uint32_t base = next_session() * 1000000u, seq = 0;
    double next = now_ns() + c.startup * MS;
    int64_t last_gen = 0, last_due = 0;
    int again = 0;
    uint32_t repeats = 0;            /* so many frames came twice */
    if (f.pix == V4L2_PIX_FMT_YUYV) yuyv_base(f.w, f.h);
    dlog("streamon", base, (int64_t)next);
    for (;; seq++) {
        double fps = (double)f.den / f.num;
        if (c.fps > 0 && c.fps < fps) fps = c.fps;
        int64_t gen = next + (c.jitter ? (rand_r(&rnd) / (double)RAND_MAX - .5) * c.jitter * MS : 0);
        int64_t due = gen + (c.latency + (c.jitter ? rand_r(&rnd) / (double)RAND_MAX * c.jitter : 0)) * MS;
        if (gen <= last_gen) gen = last_gen + MS / 10;
        if (due < last_due) due = last_due;
        last_gen = gen; last_due = due;
        for (;;) {                                         /* sleep, stay alert */
            int64_t t = now_ns();
            c = ctl_get();
            pthread_mutex_lock(&d->mu);
            if (c.unplug || c.gone >> d->node & 1 || d->epoch != plug_epoch) kill_dev(d);
            int end = d->stop || d->dead;
            pthread_mutex_unlock(&d->mu);
            if (end) { dlog("streamoff", base + seq, 0); return NULL; }
            if (t >= due) break;
            int64_t till = due - t > 20 * MS ? t + 20 * MS : due;
            struct timespec ts = { till / NS, till % NS };
            clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &ts, NULL);
        }
        int twice = c.again > 0 && seq % c.again == c.again - 1 && !again;
        repeats += again;
        if (!(again = twice)) next += 1e9 / fps / (1 + c.ppm * 1e-6);
        if (c.stall || c.mute >> d->node & 1 || (c.wedge && c.wedge != d->wedge && !c.eio)) { dlog("stall", base + seq, gen); continue; }
        pthread_mutex_lock(&d->mu);
        int i = -1, fresh = 1;
        if (d->nin) {
            i = d->inq[0];
            memmove(d->inq, d->inq + 1, --d->nin * sizeof d->inq[0]);
        } else if (c.drop_old && d->nout) {
            i = d->outq[0];
            memmove(d->outq, d->outq + 1, --d->nout * sizeof d->outq[0]);
            fresh = 0;
            dlog("drop_old", base + d->buf[i].seq, gen);
        }
        if (i < 0) {
            dlog("drop_new", base + seq, gen);
        } else {
            struct buf *b = &d->buf[i];
            b->used = fill(d, d->mem + (size_t)i * d->bufsize, &f, base + seq - repeats, seq - repeats,
                           gen - (int64_t)(c.behind * MS), c.truncate);
            if (c.empty && seq % c.empty == c.empty - 1) b->used = 0;
            b->seq = seq;
            b->ts = c.times == 'z' ? 0 : c.times == 'b' && seq % 40 == 39 ? gen - 5 * NS : gen;
            b->state = B_DONE;
            b->flags = c.error && seq % c.error == c.error - 1 ? V4L2_BUF_FLAG_ERROR : 0;
            d->outq[d->nout++] = i;
            if (fresh && write(d->wfd, "x", 1) < 0) { /* cannot be full */ }
            pthread_cond_broadcast(&d->cv);
            dlog("frame", base + seq, gen);
        }
        pthread_mutex_unlock(&d->mu);
    }
}

static void stream_off(struct dev *d) {           /* mu held; dropped meanwhile */
    if (!d->streaming) return;
    d->stop = 1;
    pthread_mutex_unlock(&d->mu);
    pthread_join(d->thr, NULL);
    pthread_mutex_lock(&d->mu);
    d->streaming = d->stop = 0;
    if (!d->dead) drain(d, d->nout);
    d->nin = d->nout = 0;
    for (int i = 0; i < d->nbuf; i++) d->buf[i].state = B_DEQ;
    pthread_cond_broadcast(&d->cv);
}
static void free_bufs(struct dev *d) {
    if (d->mem) munmap(d->mem, d->memlen);
    if (d->memfd >= 0) r_close(d->memfd);
    d->mem = NULL; d->memfd = -1; d->nbuf = 0;
}

/* ------------------------------------------------------------- controls -- */

static const struct cam_ctrl { uint32_t id, type; const char *name; int min, max, step, def, val; } ctrls[] = {
    { V4L2_CID_BRIGHTNESS, V4L2_CTRL_TYPE_INTEGER, "Brightness", 0, 255, 1, 128, 128 },
    { V4L2_CID_CONTRAST, V4L2_CTRL_TYPE_INTEGER, "Contrast", 0, 255, 1, 128, 128 },
    { V4L2_CID_SATURATION, V4L2_CTRL_TYPE_INTEGER, "Saturation", 0, 255, 1, 128, 128 },
    { V4L2_CID_AUTO_WHITE_BALANCE, V4L2_CTRL_TYPE_BOOLEAN, "White Balance, Automatic", 0, 1, 1, 1, 1 },
    { V4L2_CID_GAIN, V4L2_CTRL_TYPE_INTEGER, "Gain", 0, 255, 1, 0, 0 },
    { V4L2_CID_POWER_LINE_FREQUENCY, V4L2_CTRL_TYPE_MENU, "Power Line Frequency", 0, 2, 1, 2, 2 },
    { V4L2_CID_WHITE_BALANCE_TEMPERATURE, V4L2_CTRL_TYPE_INTEGER, "White Balance Temperature", 2800, 6500, 10, 4600, 4600 },
    { V4L2_CID_EXPOSURE_AUTO, V4L2_CTRL_TYPE_MENU, "Auto Exposure", 0, 3, 1, 3, 3 },
    { V4L2_CID_EXPOSURE_ABSOLUTE, V4L2_CTRL_TYPE_INTEGER, "Exposure Time, Absolute", 3, 2047, 1, 250, 250 },
    { V4L2_CID_EXPOSURE_AUTO_PRIORITY, V4L2_CTRL_TYPE_BOOLEAN, "Exposure, Dynamic Framerate", 0, 1, 1, 0, 1 },
    { V4L2_CID_FOCUS_ABSOLUTE, V4L2_CTRL_TYPE_INTEGER, "Focus, Absolute", 0, 250, 5, 0, 0 },
    { V4L2_CID_FOCUS_AUTO, V4L2_CTRL_TYPE_BOOLEAN, "Focus, Automatic Continuous", 0, 1, 1, 1, 1 },
    { 0x0a046d71, V4L2_CTRL_TYPE_INTEGER64, "LED, of the maker", 0, 9, 1, 3, 3 },
};
#define NCTRL ARRAY(ctrls)

/* What is the device's own, whoever has it open. */
struct kept { int begun; int64_t streamon; int val[NCTRL]; };
static struct kept *kept;
static ino_t kept_inode;

/* Find the values of the device that is plugged in now. */
static void find_kept(void) {
    static struct kept none[MAXNODES];
    static pthread_mutex_t mu = PTHREAD_MUTEX_INITIALIZER;
    char p[PATH_MAX];
    struct stat st;
    pthread_mutex_lock(&mu);
    snprintf(p, sizeof p, "%s/controls", dir_);
    int fd = r_open(p, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (fd >= 0 && !r_fstat(fd, &st) && (!kept || st.st_ino != kept_inode) && !ftruncate(fd, sizeof none)) {
        void *m = r_mmap(NULL, sizeof none, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        if (m != MAP_FAILED) { kept = m; kept_inode = st.st_ino; }
    }
    if (!kept) kept = none;
    if (fd >= 0) flock(fd, LOCK_EX);
    for (int i = 0; i < MAXNODES; i++)
        if (!kept[i].begun) {
            for (unsigned k = 0; k < NCTRL; k++) kept[i].val[k] = ctrls[k].val;
            kept[i].begun = 1;
        }
    if (fd >= 0) { flock(fd, LOCK_UN); r_close(fd); }        /* the mapping would keep the lock */
    pthread_mutex_unlock(&mu);
}
static int odd(const struct ctl *c, char kind, uint32_t id) {
    int all = 0;
    for (int i = 0; i < c->nodd; i++) if (c->odd[i].kind == kind && c->odd[i].id == id) all |= c->odd[i].value | (kind == 'w');
    return all;
}
static int *val_of(int node, uint32_t id) {
    for (unsigned i = 0; i < NCTRL; i++) if (ctrls[i].id == id) return &kept[node].val[i];
    return NULL;
}
/* Whether a control is set by the camera itself now. */
static int is_automatic(int node, uint32_t id) {
    switch (id) {
    case V4L2_CID_EXPOSURE_ABSOLUTE: return *val_of(node, V4L2_CID_EXPOSURE_AUTO) != V4L2_EXPOSURE_MANUAL;
    case V4L2_CID_WHITE_BALANCE_TEMPERATURE: return *val_of(node, V4L2_CID_AUTO_WHITE_BALANCE);
    case V4L2_CID_FOCUS_ABSOLUTE: return *val_of(node, V4L2_CID_FOCUS_AUTO);
    }
    return 0;
}
/* What the camera finds by itself now. */
static int found(const struct ctl *c, int node, uint32_t id) {
    if (id == V4L2_CID_WHITE_BALANCE_TEMPERATURE) return c->warmth;
    if (id == V4L2_CID_FOCUS_ABSOLUTE) return c->distance;
    double part = c->settle ? (now_ns() - kept[node].streamon) / (double)MS / c->settle : 1;
    return 25000 / c->light * (part < 1 ? .5 + part / 2 : 1);
}
static int read_val(const struct ctl *c, int node, uint32_t id) {
    return is_automatic(node, id) && !c->stale ? found(c, node, id) : *val_of(node, id);
}
static int write_val(const struct ctl *c, int node, const struct cam_ctrl *k, int value) {
    static const uint32_t led[] = { V4L2_CID_EXPOSURE_ABSOLUTE, V4L2_CID_WHITE_BALANCE_TEMPERATURE, V4L2_CID_FOCUS_ABSOLUTE };
    int before[ARRAY(led)];
    value = value < k->min ? k->min : value > k->max ? k->max : k->min + (value - k->min) / k->step * k->step;
    for (unsigned i = 0; i < ARRAY(led); i++) before[i] = is_automatic(node, led[i]);
    *val_of(node, k->id) = value;
    for (unsigned i = 0; i < ARRAY(led); i++)
        if (before[i] && !is_automatic(node, led[i]) && !c->jumps) *val_of(node, led[i]) = found(c, node, led[i]);
    dlog("set", k->id, value * 1000LL);
    return value;
}
/* How bright the picture is, of what it is with the right exposure. */
static double exposed_part(int node) {
    struct ctl c = ctl_get();
    if (is_automatic(node, V4L2_CID_EXPOSURE_ABSOLUTE)) return found(&c, node, V4L2_CID_EXPOSURE_ABSOLUTE) * (double)c.light / 25000;
    return *val_of(node, V4L2_CID_EXPOSURE_ABSOLUTE) * (double)c.light / 25000;
}
/* Whether the lens is set to another distance. */
static int is_blurred(int node) {
    struct ctl c = ctl_get();
    return !is_automatic(node, V4L2_CID_FOCUS_ABSOLUTE) && abs(*val_of(node, V4L2_CID_FOCUS_ABSOLUTE) - c.distance) > 20;
}
/* By how much the chroma is wrong, because of another white balance. */
static int too_warm(int node) {
    struct ctl c = ctl_get();
    if (is_automatic(node, V4L2_CID_WHITE_BALANCE_TEMPERATURE)) return 0;
    int by = (*val_of(node, V4L2_CID_WHITE_BALANCE_TEMPERATURE) - c.warmth) / 50;
    return by < -40 ? -40 : by > 40 ? 40 : by;
}
static uint32_t flags_of(const struct ctl *c, int node, uint32_t id) {
    return odd(c, 'f', id) | (is_automatic(node, id) ? V4L2_CTRL_FLAG_INACTIVE : 0);
}
/* Why a control cannot be read or set now, as the kernel says it; 0: it can. */
static int refusal(const struct ctl *c, int node, const struct cam_ctrl *k, int set) {
    uint32_t flags = k ? flags_of(c, node, k->id) : 0;
    if (!k || odd(c, 'w', k->id) || flags & V4L2_CTRL_FLAG_DISABLED) return EINVAL;
    if (!set) return flags & V4L2_CTRL_FLAG_WRITE_ONLY ? EACCES : 0;
    if (flags & (V4L2_CTRL_FLAG_READ_ONLY | V4L2_CTRL_FLAG_INACTIVE)) return EACCES;
    return flags & V4L2_CTRL_FLAG_GRABBED ? EBUSY : odd(c, 'r', k->id);
}
static const struct cam_ctrl *ctrl_find(uint32_t id) {
    const struct cam_ctrl *best = NULL;
    int next = !!(id & V4L2_CTRL_FLAG_NEXT_CTRL);
    uint32_t want = id & V4L2_CTRL_ID_MASK;
    if (id & V4L2_CTRL_FLAG_NEXT_COMPOUND && !next) return NULL;
    for (unsigned i = 0; i < NCTRL; i++) {
        if (!next && ctrls[i].id == want) return &ctrls[i];
        if (next && ctrls[i].id > want && (!best || ctrls[i].id < best->id)) best = &ctrls[i];
    }
    return best;
}
static const char *menu_item(uint32_t id, unsigned i) {
    static const char *plf[] = { "Disabled", "50 Hz", "60 Hz" };
    static const char *exp_[] = { NULL, "Manual Mode", NULL, "Aperture Priority Mode" };
    if (id == V4L2_CID_POWER_LINE_FREQUENCY) return i < 3 ? plf[i] : NULL;
    return id == V4L2_CID_EXPOSURE_AUTO && i < 4 ? exp_[i] : NULL;
}

/* --------------------------------------------------------------- ioctls -- */

static void buf_out(struct dev *d, int i, struct v4l2_buffer *b) {
    struct buf *s = &d->buf[i];
    b->index = i;
    b->type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    b->memory = V4L2_MEMORY_MMAP;
    b->length = d->bufsize;
    b->m.offset = i * d->bufsize;
    b->bytesused = s->used;
    b->field = V4L2_FIELD_NONE;
    b->sequence = s->seq;
    b->timestamp.tv_sec = s->ts / NS;
    b->timestamp.tv_usec = s->ts % NS / 1000;
    b->flags = V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC | V4L2_BUF_FLAG_TSTAMP_SRC_SOE | V4L2_BUF_FLAG_MAPPED | s->flags |
               (s->state == B_QUEUED ? V4L2_BUF_FLAG_QUEUED : s->state == B_DONE ? V4L2_BUF_FLAG_DONE : 0);
    b->reserved2 = 0;
}

#define FAIL(e) do { errno = (e); return -1; } while (0)
#define CAPTURE(t) do { if ((t) != V4L2_BUF_TYPE_VIDEO_CAPTURE) FAIL(EINVAL); } while (0)

/* Called with d->mu held. */
static int cam_ioctl(struct dev *d, int fd, uint32_t req, void *arg) {
    int meta = nodekind[d->node] == N_META;
    struct fmt *cur = &nodefmt[d->node];
    if (!cur->pix) { fix_fmt(d->node, cur, V4L2_PIX_FMT_YUYV, 640, 480); set_rate(cur, 30); }

    if (req == (uint32_t)VIDIOC_QUERYCAP) {
        struct v4l2_capability *c = arg;
        memset(c, 0, sizeof *c);
        strcpy((char *)c->driver, "uvcvideo");
        snprintf((char *)c->card, sizeof c->card, "%s", nodename[d->node]);
        snprintf((char *)c->bus_info, sizeof c->bus_info, "usb-0000:00:14.0-%d", 1 + (meta ? d->node - 1 : d->node));
        c->version = 6 << 16 | 1 << 8;
        c->capabilities = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_META_CAPTURE | V4L2_CAP_STREAMING | V4L2_CAP_EXT_PIX_FORMAT | V4L2_CAP_DEVICE_CAPS;
        int idle = ctl_get().idle >> d->node & 1;
        c->device_caps = (idle ? V4L2_CAP_VIDEO_OUTPUT : meta ? V4L2_CAP_META_CAPTURE : V4L2_CAP_VIDEO_CAPTURE) | V4L2_CAP_STREAMING | V4L2_CAP_EXT_PIX_FORMAT;
        return 0;
    }
    if (meta) FAIL(EINVAL);

    switch (req) {
    case (uint32_t)VIDIOC_ENUM_FMT: {
        struct v4l2_fmtdesc *f = arg;
        uint32_t i = f->index;
        CAPTURE(f->type);
        if (!offered(d->node, i)) FAIL(EINVAL);
        memset(f, 0, sizeof *f);
        f->index = i; f->type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        f->pixelformat = offered(d->node, i);
        f->flags = i ? V4L2_FMT_FLAG_COMPRESSED : 0;
        strcpy((char *)f->description, i ? "Motion-JPEG" : "YUYV 4:2:2");
        return 0;
    }
    case (uint32_t)VIDIOC_ENUM_FRAMESIZES: {
        struct v4l2_frmsizeenum *s = arg;
        if (!is_pix(d->node, s->pixel_format)) FAIL(EINVAL);
        uint32_t k = 0;
        for (int i = 0; i < (int)ARRAY(sizes); i++)
            if (have_size(s->pixel_format, i) && k++ == s->index) {
                s->type = V4L2_FRMSIZE_TYPE_DISCRETE;
                s->discrete.width = sizes[i][0]; s->discrete.height = sizes[i][1];
                return 0;
            }
        FAIL(EINVAL);
    }
    case (uint32_t)VIDIOC_ENUM_FRAMEINTERVALS: {
        struct v4l2_frmivalenum *v = arg;
        if (!is_pix(d->node, v->pixel_format)) FAIL(EINVAL);
        int ok = 0;
        for (int i = 0; i < (int)ARRAY(sizes); i++)
            ok |= have_size(v->pixel_format, i) && sizes[i][0] == (int)v->width && sizes[i][1] == (int)v->height;
        uint32_t k = 0;
        for (unsigned i = 0; ok && i < ARRAY(rates) && rates[i]; i++)
            if (rates[i] <= maxrate(v->pixel_format, v->width) && k++ == v->index) {
                v->type = V4L2_FRMIVAL_TYPE_DISCRETE;
                v->discrete.numerator = rates[i] % 10 ? 2 : 1;
                v->discrete.denominator = rates[i] * v->discrete.numerator / 10;
                return 0;
            }
        FAIL(EINVAL);
    }
    case (uint32_t)VIDIOC_G_FMT: {
        struct v4l2_format *f = arg;
        CAPTURE(f->type);
        pix_out(&f->fmt.pix, cur);
        return 0;
    }
    case (uint32_t)VIDIOC_TRY_FMT:
    case (uint32_t)VIDIOC_S_FMT: {
        struct v4l2_format *f = arg;
        CAPTURE(f->type);
        struct fmt n = *cur;
        fix_fmt(d->node, &n, f->fmt.pix.pixelformat, f->fmt.pix.width, f->fmt.pix.height);
        if (req == (uint32_t)VIDIOC_S_FMT) {
            if (d->nbuf) FAIL(EBUSY);
            if (acquire(d)) return -1;
            set_rate(&n, (double)cur->den / cur->num);
            *cur = n;
        }
        pix_out(&f->fmt.pix, &n);
        return 0;
    }
    case (uint32_t)VIDIOC_S_PARM:
    case (uint32_t)VIDIOC_G_PARM: {
        struct v4l2_streamparm *p = arg;
        CAPTURE(p->type);
        if (req == (uint32_t)VIDIOC_S_PARM) {
            if (d->streaming) FAIL(EBUSY);
            if (acquire(d)) return -1;
            struct v4l2_fract t = p->parm.capture.timeperframe;
            set_rate(cur, t.numerator ? (double)t.denominator / t.numerator : 30);
        }
        memset(&p->parm, 0, sizeof p->parm);
        p->parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
        p->parm.capture.timeperframe.numerator = cur->num;
        p->parm.capture.timeperframe.denominator = cur->den;
        return 0;
    }
    case (uint32_t)VIDIOC_REQBUFS: {
        struct v4l2_requestbuffers *r = arg;
        CAPTURE(r->type);
        if (r->memory != V4L2_MEMORY_MMAP) FAIL(EINVAL);
        if (r->count && acquire(d)) return -1;
        if (d->streaming) { if (r->count) FAIL(EBUSY); stream_off(d); }
        free_bufs(d);
        r->capabilities = V4L2_BUF_CAP_SUPPORTS_MMAP | V4L2_BUF_CAP_SUPPORTS_ORPHANED_BUFS;
        if (!r->count) { release(d); return 0; }
        if (r->count > MAXBUFS) r->count = MAXBUFS;
        if (r->count < 2) r->count = 2;
        d->bufsize = (cur->w * cur->h * 2 + 4095) & ~4095;
        d->memlen = (size_t)d->bufsize * r->count;
        d->memfd = memfd_create("fakecam", MFD_CLOEXEC);
        if (d->memfd < 0 || ftruncate(d->memfd, d->memlen)) FAIL(ENOMEM);
        d->mem = r_mmap(NULL, d->memlen, PROT_READ | PROT_WRITE, MAP_SHARED, d->memfd, 0);
        if (d->mem == MAP_FAILED) { d->mem = NULL; FAIL(ENOMEM); }
        d->nbuf = r->count;
        memset(d->buf, 0, sizeof d->buf);
        return 0;
    }
    case (uint32_t)VIDIOC_QUERYBUF: {
        struct v4l2_buffer *b = arg;
        CAPTURE(b->type);
        if (b->index >= (uint32_t)d->nbuf) FAIL(EINVAL);
        buf_out(d, b->index, b);
        return 0;
    }
    case (uint32_t)VIDIOC_QBUF: {
        struct v4l2_buffer *b = arg;
        CAPTURE(b->type);
        if (b->index >= (uint32_t)d->nbuf || d->buf[b->index].state != B_DEQ) FAIL(EINVAL);
        d->buf[b->index].state = B_QUEUED;
        d->inq[d->nin++] = b->index;
        b->flags = V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC | V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_QUEUED;
        return 0;
    }
    case (uint32_t)VIDIOC_DQBUF: {
        struct v4l2_buffer *b = arg;
        CAPTURE(b->type);
        for (;;) {
            if (d->dead) FAIL(ENODEV);
            if (!d->streaming) FAIL(EINVAL);
            struct ctl now = ctl_get();
            if (now.eio && now.wedge != d->wedge) FAIL(EIO);
            if (d->nout) break;
            if (r_fcntl(fd, F_GETFL) & O_NONBLOCK) FAIL(EAGAIN);
            pthread_cond_wait(&d->cv, &d->mu);
        }
        int i = d->outq[0];
        memmove(d->outq, d->outq + 1, --d->nout * sizeof d->outq[0]);
        drain(d, 1);
        d->buf[i].state = B_DEQ;
        buf_out(d, i, b);
        return 0;
    }
    case (uint32_t)VIDIOC_STREAMON: {
        CAPTURE(*(int *)arg);
        if (d->streaming) return 0;
        if (!d->nbuf) FAIL(EINVAL);
        if (acquire(d)) return -1;
        struct ctl now = ctl_get();
        if (now.nospace >> d->node & 1) FAIL(ENOSPC);
        if (now.broken >> d->node & 1) FAIL(EPROTO);
        d->wedge = now.wedge;
        d->stop = 0;
        if (pthread_create(&d->thr, NULL, producer, d)) FAIL(EIO);
        d->streaming = 1;
        kept[d->node].streamon = now_ns();
        return 0;
    }
    case (uint32_t)VIDIOC_STREAMOFF:
        CAPTURE(*(int *)arg);
        stream_off(d);
        return 0;
    case (uint32_t)VIDIOC_ENUMINPUT: {
        struct v4l2_input *in = arg;
        if (in->index) FAIL(EINVAL);
        memset(in, 0, sizeof *in);
        strcpy((char *)in->name, "Camera 1");
        in->type = V4L2_INPUT_TYPE_CAMERA;
        return 0;
    }
    case (uint32_t)VIDIOC_G_INPUT: *(int *)arg = 0; return 0;
    case (uint32_t)VIDIOC_S_INPUT: if (*(int *)arg) FAIL(EINVAL); return 0;
    case (uint32_t)VIDIOC_G_PRIORITY: *(uint32_t *)arg = V4L2_PRIORITY_DEFAULT; return 0;
    case (uint32_t)VIDIOC_S_PRIORITY: return 0;
    case (uint32_t)VIDIOC_QUERYCTRL: {
        struct v4l2_queryctrl *q = arg;
        struct ctl now = ctl_get();
        const struct cam_ctrl *c = ctrl_find(q->id);
        while (c && q->id & V4L2_CTRL_FLAG_NEXT_CTRL && odd(&now, 'w', c->id)) c = ctrl_find(c->id | V4L2_CTRL_FLAG_NEXT_CTRL);
        if (!c || odd(&now, 'w', c->id)) FAIL(EINVAL);
        memset(q, 0, sizeof *q);
        q->id = c->id; q->type = c->type;
        snprintf((char *)q->name, sizeof q->name, "%s", c->name);
        q->flags = flags_of(&now, d->node, c->id);
        if (c->type != V4L2_CTRL_TYPE_INTEGER64) { q->minimum = c->min; q->maximum = c->max; q->step = c->step; q->default_value = c->def; }
        return 0;
    }
    case (uint32_t)VIDIOC_QUERYMENU: {
        struct v4l2_querymenu *m = arg;
        const char *s = menu_item(m->id, m->index);
        if (!s) FAIL(EINVAL);
        snprintf((char *)m->name, sizeof m->name, "%s", s);
        m->reserved = 0;
        return 0;
    }
    case (uint32_t)VIDIOC_G_CTRL: case (uint32_t)VIDIOC_S_CTRL: {
        struct v4l2_control *v = arg;
        struct ctl now = ctl_get();
        const struct cam_ctrl *c = ctrl_find(v->id & V4L2_CTRL_ID_MASK);
        int set = req == (uint32_t)VIDIOC_S_CTRL, e = refusal(&now, d->node, c, set);
        if (!e && c->type == V4L2_CTRL_TYPE_INTEGER64) e = EINVAL;
        if (!e && set && c->type == V4L2_CTRL_TYPE_MENU && !menu_item(c->id, v->value)) e = EINVAL;
        if (e) FAIL(e);
        v->value = set ? write_val(&now, d->node, c, v->value) : read_val(&now, d->node, c->id);
        return 0;
    }
    case (uint32_t)VIDIOC_G_EXT_CTRLS: case (uint32_t)VIDIOC_S_EXT_CTRLS: case (uint32_t)VIDIOC_TRY_EXT_CTRLS: {
        struct v4l2_ext_controls *x = arg;
        struct ctl now = ctl_get();
        for (uint32_t i = 0; i < x->count; i++) {
            const struct cam_ctrl *c = ctrl_find(x->controls[i].id & V4L2_CTRL_ID_MASK);
            int get = req == (uint32_t)VIDIOC_G_EXT_CTRLS, e = refusal(&now, d->node, c, !get);
            x->error_idx = i;
            if (e) FAIL(e);
            if (get && c->type == V4L2_CTRL_TYPE_INTEGER64) x->controls[i].value64 = read_val(&now, d->node, c->id);
            else if (get) x->controls[i].value = read_val(&now, d->node, c->id);
            else if (x->controls[i].value < c->min || x->controls[i].value > c->max) FAIL(ERANGE);
            else if (req == (uint32_t)VIDIOC_S_EXT_CTRLS) write_val(&now, d->node, c, x->controls[i].value);
        }
        return 0;
    }
    case (uint32_t)VIDIOC_SUBSCRIBE_EVENT: case (uint32_t)VIDIOC_UNSUBSCRIBE_EVENT: return 0;
    case (uint32_t)VIDIOC_DQEVENT: FAIL(ENOENT);
    }
    FAIL(ENOTTY);
}

int ioctl(int fd, unsigned long req, ...) {
    va_list ap;
    va_start(ap, req);
    void *arg = va_arg(ap, void *);
    va_end(ap);
    init();
    struct dev *d = dev_of(fd);
    if (!d || ((req >> 8) & 255) != 'V') return r_ioctl(fd, req, arg);
    struct ctl c = ctl_get();
    uint32_t nr = req & 255;         /* QUERYCTRL, QUERYMENU, [GS]_CTRL, [GST..]_EXT_CTRLS, QUERY_EXT_CTRL */
    if (c.hang && (nr == 36 || nr == 37 || nr == 27 || nr == 28 || (nr >= 71 && nr <= 73) || nr == 103)) {
        struct timespec ts = { c.hang / 1000, c.hang % 1000 * 1000000L };
        nanosleep(&ts, NULL);
    }
    pthread_mutex_lock(&d->mu);
    int rc;
    if (c.unplug || c.gone >> d->node & 1 || d->epoch != plug_epoch) kill_dev(d);
    if (d->dead) { errno = ENODEV; rc = -1; }
    else rc = cam_ioctl(d, fd, (uint32_t)req, arg);
    int e = errno;
    pthread_mutex_unlock(&d->mu);
    errno = e;
    return rc;
}

/* --------------------------------------------------- open, close, dup ... -- */

static int dev_open(int node, int flags) {
    struct ctl c = ctl_get();
    if (c.forbid >> node & 1) FAIL(EACCES);
    if (c.slow[node]) {
        struct timespec ts = { c.slow[node] / 1000, c.slow[node] % 1000 * 1000000L };
        nanosleep(&ts, NULL);
    }
    find_kept();
    int p[2];
    if (pipe2(p, O_NONBLOCK | (flags & O_CLOEXEC))) return -1;
    r_fcntl(p[1], F_SETFD, FD_CLOEXEC);
    if (!(flags & O_NONBLOCK)) r_fcntl(p[0], F_SETFL, 0);
    if (p[0] >= MAXFD) { r_close(p[0]); r_close(p[1]); FAIL(EMFILE); }
    struct dev *d = calloc(1, sizeof *d);
    pthread_mutex_init(&d->mu, NULL);
    pthread_cond_init(&d->cv, NULL);
    d->refs = 1; d->node = node; d->rfd = p[0]; d->wfd = p[1];
    d->memfd = d->lockfd = -1;
    d->owner = getpid();
    d->epoch = plug_epoch;
    pthread_mutex_lock(&fd_mu);
    fdmap[p[0]] = d;
    pthread_mutex_unlock(&fd_mu);
    return p[0];
}

int close(int fd) {
    init();
    struct dev *d = dev_of(fd);
    if (!d) return r_close(fd);
    pthread_mutex_lock(&fd_mu);
    fdmap[fd] = NULL;
    int last = --d->refs == 0;
    if (!last && d->rfd == fd)                     /* keep a live read end */
        for (int i = 0; i < MAXFD; i++) if (fdmap[i] == d) { d->rfd = i; break; }
    pthread_mutex_unlock(&fd_mu);
    if (last) {
        pthread_mutex_lock(&d->mu);
        stream_off(d);
        free_bufs(d);
        release(d);
        if (d->wfd >= 0) r_close(d->wfd);
        pthread_mutex_unlock(&d->mu);
        free(d);
    }
    return r_close(fd);
}

static int share(int old, int new) {               /* new = dup of old */
    if (new >= 0 && new < MAXFD) {
        struct dev *d = dev_of(old);
        pthread_mutex_lock(&fd_mu);
        fdmap[new] = d;
        if (d) d->refs++;
        pthread_mutex_unlock(&fd_mu);
    }
    return new;
}
int dup(int fd) { init(); int n = r_dup(fd); return dev_of(fd) ? share(fd, n) : n; }
int dup2(int fd, int to) {
    init();
    if (fd != to && dev_of(to)) close(to);
    int n = r_dup2(fd, to);
    return fd != to && dev_of(fd) ? share(fd, n) : n;
}
int dup3(int fd, int to, int fl) {
    init();
    if (fd != to && dev_of(to)) close(to);
    int n = r_dup3(fd, to, fl);
    return dev_of(fd) ? share(fd, n) : n;
}
static int do_fcntl(int fd, int cmd, void *arg) {
    init();
    int n = r_fcntl(fd, cmd, arg);
    return (cmd == F_DUPFD || cmd == F_DUPFD_CLOEXEC) && dev_of(fd) ? share(fd, n) : n;
}
int fcntl(int fd, int cmd, ...) { va_list ap; va_start(ap, cmd); void *a = va_arg(ap, void *); va_end(ap); return do_fcntl(fd, cmd, a); }
int fcntl64(int fd, int cmd, ...) { va_list ap; va_start(ap, cmd); void *a = va_arg(ap, void *); va_end(ap); return do_fcntl(fd, cmd, a); }

static int do_open(int at, const char *path, int flags, mode_t mode) {
    int node;
    char alt[PATH_MAX];
    init();
    switch (classify(path, &node, alt)) {
    case P_NODE: return dev_open(node, flags);
    case P_GONE: FAIL(ENOENT);
    case P_SYS: path = alt;
    }
    return at == AT_FDCWD ? r_open(path, flags, mode) : r_openat(at, path, flags, mode);
}
#define MODE(last) mode_t m = 0; \
    if (fl & O_CREAT || (fl & O_TMPFILE) == O_TMPFILE) { va_list ap; va_start(ap, last); m = va_arg(ap, mode_t); va_end(ap); }
int open(const char *p, int fl, ...) { MODE(fl) return do_open(AT_FDCWD, p, fl, m); }
int open64(const char *p, int fl, ...) { MODE(fl) return do_open(AT_FDCWD, p, fl, m); }
int openat(int at, const char *p, int fl, ...) { MODE(fl) return do_open(at, p, fl, m); }
int openat64(int at, const char *p, int fl, ...) { MODE(fl) return do_open(at, p, fl, m); }
int __open_2(const char *p, int fl) { return do_open(AT_FDCWD, p, fl, 0); }
int __open64_2(const char *p, int fl) { return do_open(AT_FDCWD, p, fl, 0); }
int __openat_2(int at, const char *p, int fl) { return do_open(at, p, fl, 0); }
int __openat64_2(int at, const char *p, int fl) { return do_open(at, p, fl, 0); }

static FILE *do_fopen(const char *path, const char *mode) {
    int node;
    char alt[PATH_MAX];
    init();
    switch (classify(path, &node, alt)) {
    case P_NODE: { int fd = dev_open(node, O_RDWR); return fd < 0 ? NULL : fdopen(fd, "r"); }
    case P_GONE: errno = ENOENT; return NULL;
    case P_SYS: path = alt;
    }
    return r_fopen(path, mode);
}
FILE *fopen(const char *p, const char *m) { return do_fopen(p, m); }
FILE *fopen64(const char *p, const char *m) { return do_fopen(p, m); }

static void *do_mmap(void *a, size_t len, int prot, int fl, int fd, off_t o) {
    init();
    struct dev *d = fl & MAP_ANONYMOUS ? NULL : dev_of(fd);
    if (!d) return r_mmap(a, len, prot, fl, fd, o);
    if (d->dead) { errno = ENODEV; return MAP_FAILED; }
    if (d->memfd < 0 || o < 0 || (size_t)o + len > d->memlen) { errno = EINVAL; return MAP_FAILED; }
    return r_mmap(a, len, prot, fl, d->memfd, o);
}
void *mmap(void *a, size_t l, int p, int f, int fd, off_t o) { return do_mmap(a, l, p, f, fd, o); }
void *mmap64(void *a, size_t l, int p, int f, int fd, off64_t o) { return do_mmap(a, l, p, f, fd, o); }

ssize_t read(int fd, void *b, size_t n) {
    init();
    struct dev *d = dev_of(fd);
    if (!d) return r_read(fd, b, n);
    FAIL(d->dead ? ENODEV : EINVAL);               /* uvc has no read() i/o */
}

/* ------------------------------------------------- stat, access, /dev ... -- */

static void fake_stat(struct stat *st, int node) {
    memset(st, 0, sizeof *st);
    st->st_mode = S_IFCHR | 0660;
    st->st_nlink = 1;
    st->st_dev = makedev(0, 6);
    st->st_ino = 9000 + node;
    st->st_gid = 44;
    st->st_rdev = makedev(81, node);
    st->st_blksize = 4096;
    clock_gettime(CLOCK_REALTIME, &st->st_mtim);
    st->st_atim = st->st_ctim = st->st_mtim;
}
static int do_statat(int at, const char *p, struct stat *st, int fl) {
    int node;
    char alt[PATH_MAX];
    init();
    if (fl & AT_EMPTY_PATH && p && !*p && dev_of(at)) { fake_stat(st, dev_of(at)->node); return 0; }
    switch (classify(p, &node, alt)) {
    case P_NODE: fake_stat(st, node); return 0;
    case P_GONE: FAIL(ENOENT);
    case P_SYS: p = alt;
    }
    return r_fstatat(at, p, st, fl);
}
static int do_fstat(int fd, struct stat *st) {
    init();
    struct dev *d = dev_of(fd);
    if (d) { fake_stat(st, d->node); return 0; }
    return r_fstat(fd, st);
}
#define ST(x) ((struct stat *)(x))
int stat(const char *p, struct stat *s) { return do_statat(AT_FDCWD, p, s, 0); }
int stat64(const char *p, struct stat64 *s) { return do_statat(AT_FDCWD, p, ST(s), 0); }
int lstat(const char *p, struct stat *s) { return do_statat(AT_FDCWD, p, s, AT_SYMLINK_NOFOLLOW); }
int lstat64(const char *p, struct stat64 *s) { return do_statat(AT_FDCWD, p, ST(s), AT_SYMLINK_NOFOLLOW); }
int fstatat(int a, const char *p, struct stat *s, int f) { return do_statat(a, p, s, f); }
int fstatat64(int a, const char *p, struct stat64 *s, int f) { return do_statat(a, p, ST(s), f); }
int fstat(int fd, struct stat *s) { return do_fstat(fd, s); }
int fstat64(int fd, struct stat64 *s) { return do_fstat(fd, ST(s)); }
int __xstat(int v, const char *p, struct stat *s) { return do_statat(AT_FDCWD, p, s, 0); }
int __xstat64(int v, const char *p, struct stat64 *s) { return do_statat(AT_FDCWD, p, ST(s), 0); }
int __lxstat(int v, const char *p, struct stat *s) { return do_statat(AT_FDCWD, p, s, AT_SYMLINK_NOFOLLOW); }
int __lxstat64(int v, const char *p, struct stat64 *s) { return do_statat(AT_FDCWD, p, ST(s), AT_SYMLINK_NOFOLLOW); }
int __fxstat(int v, int fd, struct stat *s) { return do_fstat(fd, s); }
int __fxstat64(int v, int fd, struct stat64 *s) { return do_fstat(fd, ST(s)); }
int __fxstatat(int v, int a, const char *p, struct stat *s, int f) { return do_statat(a, p, s, f); }
int __fxstatat64(int v, int a, const char *p, struct stat64 *s, int f) { return do_statat(a, p, ST(s), f); }

int statx(int at, const char *p, int fl, unsigned mask, struct statx *x) {
    int node = -1;
    char alt[PATH_MAX];
    init();
    struct dev *d = fl & AT_EMPTY_PATH && p && !*p ? dev_of(at) : NULL;
    int k = d ? P_NODE : classify(p, &node, alt);
    if (k == P_GONE) FAIL(ENOENT);
    if (k == P_SYS) p = alt;
    if (k != P_NODE) return r_statx(at, p, fl, mask, x);
    struct stat st;
    fake_stat(&st, d ? d->node : node);
    memset(x, 0, sizeof *x);
    x->stx_mask = STATX_BASIC_STATS;
    x->stx_mode = st.st_mode; x->stx_nlink = 1; x->stx_gid = st.st_gid; x->stx_ino = st.st_ino;
    x->stx_blksize = 4096; x->stx_rdev_major = 81; x->stx_rdev_minor = minor(st.st_rdev);
    x->stx_dev_minor = 6;
    x->stx_mtime.tv_sec = x->stx_atime.tv_sec = x->stx_ctime.tv_sec = st.st_mtim.tv_sec;
    return 0;
}
static int do_access(int at, const char *p, int mode, int fl) {
    int node;
    char alt[PATH_MAX];
    init();
    switch (classify(p, &node, alt)) {
    case P_NODE: if (mode & X_OK || ctl_get().forbid >> node & 1) FAIL(EACCES); return 0;
    case P_GONE: FAIL(ENOENT);
    case P_SYS: p = alt;
    }
    return at == AT_FDCWD && !fl ? r_access(p, mode) : r_faccessat(at, p, mode, fl);
}
int access(const char *p, int m) { return do_access(AT_FDCWD, p, m, 0); }
int euidaccess(const char *p, int m) { return do_access(AT_FDCWD, p, m, AT_EACCESS); }
int eaccess(const char *p, int m) { return do_access(AT_FDCWD, p, m, AT_EACCESS); }
int faccessat(int a, const char *p, int m, int f) { return do_access(a, p, m, f); }

static char *do_realpath(const char *p, char *out) {
    int node;
    char alt[PATH_MAX];
    init();
    switch (classify(p, &node, alt)) {
    case P_NODE: if (!out) return strdup(p); return strcpy(out, p);
    case P_GONE: errno = ENOENT; return NULL;
    case P_SYS: p = alt;
    }
    return r_realpath(p, out);
}
char *realpath(const char *p, char *o) { return do_realpath(p, o); }
char *__realpath_chk(const char *p, char *o, size_t n) { (void)n; return do_realpath(p, o); }
char *canonicalize_file_name(const char *p) { return do_realpath(p, NULL); }

/* ls -l asks for ACLs */
static int no_xattr(const char *p) {
    int node, k = classify(p, &node, NULL);
    if (k == P_OTHER) return 0;
    errno = k == P_NODE ? ENODATA : ENOENT;
    return 1;
}
#define XATTR(name) ssize_t name(const char *p, const char *n, void *v, size_t z) { \
    init(); \
    ssize_t (*r)(const char *, const char *, void *, size_t) = dlsym(RTLD_NEXT, #name); \
    return no_xattr(p) ? -1 : r(p, n, v, z); }
XATTR(getxattr)
XATTR(lgetxattr)

/* Listing of /dev: our nodes come after the real entries. */
static struct { DIR *d; int next; struct dirent e; } dirs[32];
static pthread_mutex_t dir_mu = PTHREAD_MUTEX_INITIALIZER;

DIR *opendir(const char *p) {
    int node;
    char alt[PATH_MAX];
    init();
    if (classify(p, &node, alt) == P_SYS) p = alt;
    DIR *d = r_opendir(p);
    if (d && !off && (!strcmp(p, "/dev") || !strcmp(p, "/dev/"))) {
        pthread_mutex_lock(&dir_mu);
        for (unsigned i = 0; i < ARRAY(dirs); i++) if (!dirs[i].d) { dirs[i].d = d; dirs[i].next = 0; break; }
        pthread_mutex_unlock(&dir_mu);
    }
    return d;
}
static struct dirent *do_readdir(DIR *d) {
    init();
    struct dirent *e = r_readdir(d);
    if (e) return e;
    for (unsigned i = 0; i < ARRAY(dirs); i++) {
        if (dirs[i].d != d) continue;
        struct ctl c = ctl_get();
        while (dirs[i].next < 64) {
            int n = dirs[i].next++;
            if (node_at(n, &c) < 0) continue;
            struct dirent *x = &dirs[i].e;
            memset(x, 0, sizeof *x);
            x->d_ino = 9000 + n; x->d_off = INT_MAX; x->d_type = DT_CHR;
            snprintf(x->d_name, sizeof x->d_name, "video%d", n);
            x->d_reclen = sizeof *x;
            return x;
        }
    }
    return NULL;
}
struct dirent *readdir(DIR *d) { return do_readdir(d); }
struct dirent64 *readdir64(DIR *d) { return (struct dirent64 *)do_readdir(d); }
void rewinddir(DIR *d) {
    init();
    for (unsigned i = 0; i < ARRAY(dirs); i++) if (dirs[i].d == d) dirs[i].next = 0;
    r_rewinddir(d);
}
int closedir(DIR *d) {
    init();
    pthread_mutex_lock(&dir_mu);
    for (unsigned i = 0; i < ARRAY(dirs); i++) if (dirs[i].d == d) dirs[i].d = NULL;
    pthread_mutex_unlock(&dir_mu);
    return r_closedir(d);
}

/* A watch on /dev watches $FAKECAM_DIR/dev, where camera.sh makes and removes
 * files named like our nodes: hot-plug events, as the app would see them. */
int inotify_add_watch(int fd, const char *p, uint32_t mask) {
    init();
    char alt[PATH_MAX];
    if (!off && p && (!strcmp(p, "/dev") || !strcmp(p, "/dev/"))) {
        snprintf(alt, sizeof alt, "%s/dev", dir_);
        if (r_access(alt, F_OK) == 0) p = alt;
    }
    return r_inotify_add_watch(fd, p, mask);
}
