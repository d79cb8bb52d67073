/* A disk with faults, as an LD_PRELOAD library for programs that are linked dynamically.
 *
 * FAKEDISK=/below/here   the folder whose files are on the disk
 * FAKEDISK_FAULTS=FILE   what is wrong with it now, one a line; read again a few times a second
 *
 *   hang                 every call waits until this line is gone (or 60 s)
 *   fsync ERRNO          syncing a file is answered so (a number)
 *   foldersync ERRNO     syncing a folder
 *   write ERRNO          writing, also once a file is larger than the number after it: write 28 1000000
 *                        and only files with this in their names: write 5 0 .mp4
 *   once                 (first) the fault "write" fails one call, of whichever program, and no more
 *   readonly             everything that writes is answered EROFS, also into files that are open
 *   lock ERRNO           flock
 *   nospace              statvfs says 0 free of 0 blocks
 *   full                 statvfs says that nothing is free
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static char faults[4096];
static double read_at = -1;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static void read_faults(void) {
    const char *file = getenv("FAKEDISK_FAULTS");
    if (now() - read_at < 0.01) return;
    read_at = now();
    int fd = file ? REAL(open)(file, O_RDONLY | O_CLOEXEC) : -1;
    if (fd < 0) { faults[0] = 0; return; }
    ssize_t got = REAL(read)(fd, faults + 1, sizeof faults - 3);
    REAL(close)(fd);
    faults[0] = '\n';
    faults[got > 0 ? got + 1 : 1] = '\n';
    faults[got > 0 ? got + 2 : 2] = 0;
}

/* The first number after the fault's name, 0 without one, -1 if the fault is not there; the second goes to *limit. */
static long fault(const char *name, long *limit) {
    char wanted[64];
    snprintf(wanted, sizeof wanted, "\n%s", name);
    read_faults();
    for (char *at = faults; (at = strstr(at, wanted)); at++) {
        char *after = at + strlen(wanted);
        if (*after != '\n' && *after != ' ') continue;
        long number = strtol(after, &after, 10);
        if (limit) *limit = *after == ' ' ? strtol(after, NULL, 10) : 0;
        return number;
    }
    return -1;
}

static int on_disk(const char *path) {
    const char *root = getenv("FAKEDISK");
    return root && path && !strncmp(path, root, strlen(root));
}

static int of_disk(int fd) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return on_disk(path);
}

static void wait_while_it_hangs(void) {
    for (double begun = now(); fault("hang", NULL) >= 0 && now() - begun < 60;) usleep(50000);
}

static int is_folder(int fd) {
    struct stat found;
    return !fstat(fd, &found) && S_ISDIR(found.st_mode);
}

int fsync(int fd) {
    if (of_disk(fd)) {
        wait_while_it_hangs();
        long number = fault(is_folder(fd) ? "foldersync" : "fsync", NULL);
        if (number > 0) { errno = number; return -1; }
    }
    return REAL(fsync)(fd);
}

static int read_only(void) {
    if (fault("readonly", NULL) < 0) return 0;
    errno = EROFS;
    return 1;
}

/* Whether the open file's name holds the third word of the fault "write", if there is one. */
static int is_meant(int fd) {
    char wanted[64] = "", link[64], path[4096];
    char *at = strstr(faults, "\nwrite ");
    if (!at || sscanf(at, "\nwrite %*d %*d %63[^\n]", wanted) != 1) return 1;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    char *name = strrchr(path, '/');
    return name && strstr(name, wanted);
}

/* Whether the fault is still to fail a call: always, but with "once" the first alone, which leaves a file as a sign. */
static int is_due(void) {
    char sign[4096];
    if (fault("once", NULL) < 0) return 1;
    snprintf(sign, sizeof sign, "%s.met", getenv("FAKEDISK_FAULTS"));
    int fd = REAL(open)(sign, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) return 0;
    REAL(close)(fd);
    return 1;
}

static int write_fails(int fd) {
    long limit = 0, number = fault("write", &limit);
    struct stat found;
    if (fstat(fd, &found) || !S_ISREG(found.st_mode)) return 0;
    if (read_only()) return 1;
    if (number <= 0 || found.st_size < limit || !is_meant(fd) || !is_due()) return 0;
    errno = number;
    return 1;
}

ssize_t write(int fd, const void *data, size_t size) {
    if (of_disk(fd)) {
        wait_while_it_hangs();
        if (write_fails(fd)) return -1;
    }
    return REAL(write)(fd, data, size);
}

int flock(int fd, int how) {
    if (of_disk(fd)) {
        wait_while_it_hangs();
        long number = fault("lock", NULL);
        if (number > 0) { errno = number; return -1; }
    }
    return REAL(flock)(fd, how);
}

static void measure(struct statvfs *found) {
    if (fault("nospace", NULL) >= 0) found->f_blocks = found->f_bfree = found->f_bavail = 0;
    if (fault("full", NULL) >= 0) found->f_bfree = found->f_bavail = 0;
}

int statvfs(const char *path, struct statvfs *found) {
    if (on_disk(path)) wait_while_it_hangs();
    int answer = REAL(statvfs)(path, found);
    if (!answer && on_disk(path)) measure(found);
    return answer;
}

int statvfs64(const char *path, struct statvfs64 *found) { return statvfs(path, (struct statvfs *)found); }

int stat(const char *path, struct stat *found) {
    if (on_disk(path)) wait_while_it_hangs();
    return REAL(stat)(path, found);
}

int stat64(const char *path, struct stat64 *found) { return stat(path, (struct stat *)found); }

int open(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = va_arg(more, mode_t);
    va_end(more);
    if (on_disk(path)) {
        wait_while_it_hangs();
        if (flags & (O_WRONLY | O_RDWR | O_CREAT) && read_only()) return -1;
    }
    return REAL(open)(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return open(path, flags, mode);
}

int rename(const char *from, const char *to) {
    if (on_disk(from) || on_disk(to)) {
        wait_while_it_hangs();
        if (read_only()) return -1;
    }
    return REAL(rename)(from, to);
}

int unlink(const char *path) { return on_disk(path) && read_only() ? -1 : REAL(unlink)(path); }

int mkdir(const char *path, mode_t mode) { return on_disk(path) && read_only() ? -1 : REAL(mkdir)(path, mode); }

int rmdir(const char *path) { return on_disk(path) && read_only() ? -1 : REAL(rmdir)(path); }

int ftruncate(int fd, off_t size) { return of_disk(fd) && read_only() ? -1 : REAL(ftruncate)(fd, size); }

int ftruncate64(int fd, off64_t size) { return of_disk(fd) && read_only() ? -1 : REAL(ftruncate64)(fd, size); }
