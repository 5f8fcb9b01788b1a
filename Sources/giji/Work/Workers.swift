import Glibc

/// Does the same work on many items with several threads and hands the results over in the order of the items.
enum Workers {
    /// Processors of this machine.
    static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// - Parameters:
    ///   - work: called on any thread.
    ///   - deliver: called on the calling thread, in the order of the items; false ends the run early.
    static func run<Item: Sendable, Result: Sendable>(_ items: [Item], threads: Int, work: @escaping @Sendable (Item) -> Result,
                                                      deliver: (Result) throws(Failure) -> Bool) throws(Failure) {
        guard threads > 1, items.count > 1 else {
            for item in items { guard try deliver(work(item)) else { return } }
            return
        }
        let queue = OrderedQueue(items, work)
        let helpers = FileWriting.undisturbed { (0..<min(threads, items.count)).compactMap { _ in WorkerThread.start { queue.help() } } }
        defer {
            queue.stop()
            for helper in helpers { WorkerThread.join(helper) }
        }
        if helpers.isEmpty { queue.help() }
        for index in items.indices { guard try deliver(queue.result(index)) else { return } }
    }
}

/// Items taken up in order, results given back in order; only so many wait at a time that memory stays bounded.
private final class OrderedQueue<Item: Sendable, Result: Sendable>: @unchecked Sendable {
    private let items: [Item]
    private let work: @Sendable (Item) -> Result
    /// All below is touched only while the lock is held.
    private let lock = Lock()
    private var next = 0
    private var delivered = 0
    private var results: [Int: Result] = [:]
    private var isStopped = false
    private static var window: Int { 32 }

    init(_ items: [Item], _ work: @escaping @Sendable (Item) -> Result) {
        self.items = items
        self.work = work
    }

    /// Works until no item is left.
    func help() {
        while let index = take() {
            let result = work(items[index])
            lock.locked { results[index] = result; lock.wakeAll() }
        }
    }

    private func take() -> Int? {
        lock.locked {
            while !isStopped, next < items.count, next >= delivered + Self.window { lock.wait() }
            guard !isStopped, next < items.count else { return nil }
            defer { next += 1 }
            return next
        }
    }

    func result(_ index: Int) -> Result {
        lock.locked {
            while true {
                if let result = results.removeValue(forKey: index) {
                    delivered = index + 1
                    lock.wakeAll()
                    return result
                }
                lock.wait()
            }
        }
    }

    func stop() { lock.locked { isStopped = true; lock.wakeAll() } }
}

/// A mutex with its condition.
private final class Lock: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    func locked<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }

    func wait() { pthread_cond_wait(condition, mutex) }
    func wakeAll() { pthread_cond_broadcast(condition) }
}

/// A thread of the system with a stack as large as the main thread's.
private enum WorkerThread {
    private final class Body {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    static func start(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, 8 << 20)
        let body = Unmanaged.passRetained(Body(run))
        var thread = pthread_t()
        let code = pthread_create(&thread, &attributes, { raw in
            Unmanaged<Body>.fromOpaque(raw!).takeRetainedValue().run()
            return nil
        }, body.toOpaque())
        guard code == 0 else { body.release(); return nil }
        return thread
    }

    static func join(_ thread: pthread_t) { pthread_join(thread, nil) }
}
