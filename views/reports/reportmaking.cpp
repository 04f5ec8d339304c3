// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportmaking.h"

#include "views/documents/documentoutput.h"
#include "views/papers/paperframe.h"
#include "views/reports/otherlanguage.h"

#include <QtConcurrent/QtConcurrentRun>

#include <QThreadPool>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 2000; // ms that others who are at work may take to end

void layOut(MadeReport& report)
{
    report.paper = std::make_shared<DocumentPaper>(report.document, report.frame);
    report.pages = report.paper->layOut(report.paper->sheet());
}

} // namespace

ReportMaking::ReportMaking(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_path(store.path())
{
    connect(&m_work, &QFutureWatcherBase::finished, this, &ReportMaking::onFinished);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_work.progressMaximum()); });
}

ReportMaking::~ReportMaking()
{
    m_work.disconnect(this);
    m_work.cancel();
    m_work.waitForFinished();
}

void ReportMaking::make(const ReportOrder& order)
{
    if (isBusy()) {
        m_next = order;
        m_work.cancel();
        return;
    }
    m_now = m_store.clock().now();
    Q_EMIT started(tr("Making the report"), true);
    const auto frame = paperFrameOf(m_store, OtherLanguage::localeOf(order.language));
    if (!frame) {
        Q_EMIT finished();
        return Q_EMIT failed(frame.error());
    }
    auto report = std::make_shared<std::shared_ptr<MadeReport>>();
    const auto work = [this, order, frame = *frame, report](const Progress& progress,
                                                            const Cancelled& cancelled) -> Result<void> {
        KITCAMP_ASSIGN(*report,
                       order.asOf.isValid() ? composedInThePast(order, progress, cancelled)
                                            : composed(order, frame, progress, cancelled));
        layOut(**report);
        return {};
    };
    start(order.language, work, [this, report] { Q_EMIT made(*report); });
}

Result<std::shared_ptr<MadeReport>> ReportMaking::composed(const ReportOrder& order, const PaperFrame& frame,
                                                           const Progress& progress,
                                                           const Cancelled& cancelled)
{
    KITCAMP_ASSIGN(const auto reader, Store::openReader(m_path));
    KITCAMP_ASSIGN(FigureScope scope, FigureScope::of(*reader, m_now));
    scope.isCancelled = cancelled;
    const ReportSource source{*reader, scope, m_store.domain(), progress};
    KITCAMP_ASSIGN(ReportDocument document, composeReport(source, order.wish));
    if (m_store.past()) // the whole window looks at an earlier day
        document.remarks << m_store.past()->whatItKnows().remarks();
    return std::make_shared<MadeReport>(MadeReport{order, std::move(document), frame, {}, {}});
}

Result<std::shared_ptr<MadeReport>> ReportMaking::composedInThePast(const ReportOrder& order,
                                                                    const Progress& progress,
                                                                    const Cancelled& cancelled)
{
    if (!m_past || m_past->day() != order.asOf) {
        const PastCopy::Watch watch{[&](double part) { progress(int(part * 100.0), 200); }, cancelled};
        KITCAMP_ASSIGN(m_past,
                       PastCopy::make({m_path, m_store.domain(), m_store.clock()}, order.asOf, watch));
    }
    KITCAMP_ASSIGN(const auto past, Store::openPast(m_past, m_store.domain()));
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(*past, OtherLanguage::localeOf(order.language)));
    KITCAMP_ASSIGN(FigureScope scope, FigureScope::of(past->reader(), past->clock().now()));
    scope.isCancelled = cancelled;
    const auto second = [&](int done, int total) { progress(100 + done * 100 / std::max(1, total), 200); };
    const ReportSource source{past->reader(), scope, m_store.domain(), second};
    KITCAMP_ASSIGN(ReportDocument document, composeReport(source, order.wish));
    document.remarks << m_past->whatItKnows().remarks();
    return std::make_shared<MadeReport>(MadeReport{order, std::move(document), frame, {}, {}});
}

void ReportMaking::save(const MadeReport& report, const QString& path)
{
    if (isBusy())
        return;
    Q_EMIT started(tr("Saving"), false);
    const auto work = [document = report.document, frame = report.frame, path](
                          const Progress&, const Cancelled&) { return saveDocument(document, frame, path); };
    start(report.order.language, work, [this, path] { Q_EMIT saved(path); });
}

void ReportMaking::start(const QString& language, Work work, std::function<void()> done)
{
    m_done = std::move(done);
    m_result = std::make_shared<Result<void>>();
    if (language != OtherLanguage::current()) {
        // The language is the whole program's: nobody else may speak meanwhile.
        QThreadPool::globalInstance()->waitForDone(patience);
        const OtherLanguage spoken(language);
        *m_result = work([](int, int) {}, [] { return false; });
        return onFinished();
    }
    m_work.setFuture(QtConcurrent::run([work = std::move(work), result = m_result](QPromise<void>& promise) {
        *result = work(
            [&promise](int step, int total) {
                promise.setProgressRange(0, total);
                promise.setProgressValue(step);
            },
            [&promise] { return promise.isCanceled(); });
    }));
}

void ReportMaking::onFinished()
{
    // A cancelled future may have done its work all the same: only the work itself knows.
    const Result<void> result = *m_result;
    const std::function<void()> done = std::exchange(m_done, {});
    if (m_next) {
        const ReportOrder next = *std::exchange(m_next, {});
        return make(next);
    }
    Q_EMIT finished();
    if (!result)
        Q_EMIT failed(result.error());
    else if (done)
        done();
}

void ReportMaking::cancel()
{
    m_next.reset();
    m_work.cancel();
}

} // namespace kitcamp
