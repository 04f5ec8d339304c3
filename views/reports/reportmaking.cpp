// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportmaking.h"

#include "models/reports/copyofday.h"
#include "models/statistics/spokenlanguage.h"
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
    connect(&m_store, &Store::changed, this, [this](const Announcement& announcement) {
        // Somebody may have been erased: no copy with the name is left lying about.
        if (announcement.rows.contains(u"person"_s) && !isBusy())
            m_past.reset();
    });
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
    if (!order.asOf.isValid())
        return compose(order);
    const auto past = [this, day = order.asOf](const Progress& progress, const Cancelled& cancelled) {
        return goToDay(day, progress, cancelled);
    };
    start(past, {[this, order] { compose(order); }, false});
}

Result<void> ReportMaking::goToDay(QDate day, const Progress& progress, const Cancelled& cancelled)
{
    const PastCopy::Watch watch{[&](double part) { progress(int(part * 100.0), 200); }, cancelled};
    KITCAMP_ASSIGN(m_past, copyOfDay({m_path, m_store.domain(), m_store.clock()}, day, watch, m_past));
    return {};
}

void ReportMaking::compose(const ReportOrder& order)
{
    const auto frame = paperFrameOf(m_store, OtherLanguage::localeOf(order.language));
    if (!frame)
        return fail(frame.error());
    auto report = std::make_shared<std::shared_ptr<MadeReport>>();
    const auto work = [this, order, frame = *frame, report](const Progress& progress,
                                                            const Cancelled& cancelled) -> Result<void> {
        KITCAMP_ASSIGN(*report,
                       order.asOf.isValid() ? composedInThePast(order, progress, cancelled)
                                            : composed(order, frame, progress, cancelled));
        layOut(**report);
        return {};
    };
    startIn(order.language, work, {[this, report] { Q_EMIT made(*report); }});
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
    startIn(report.order.language, work, {[this, path] { Q_EMIT saved(path); }});
}

void ReportMaking::startIn(const QString& language, Work work, After after)
{
    if (language == OtherLanguage::current()) {
        const Work spoken = [work = std::move(work)](const Progress& progress, const Cancelled& cancelled) {
            const QReadLocker speaking(&spokenLanguage());
            return work(progress, cancelled);
        };
        return start(spoken, std::move(after));
    }
    // The language is the whole program's: nobody else may speak meanwhile.
    QThreadPool::globalInstance()->waitForDone(patience);
    m_after = std::move(after);
    m_result = std::make_shared<Result<void>>();
    {
        const OtherLanguage spoken(language);
        *m_result = work([](int, int) {}, [] { return false; });
    }
    onFinished();
}

void ReportMaking::start(Work work, After after)
{
    m_after = std::move(after);
    // What is cancelled before it begins is never called.
    m_result = std::make_shared<Result<void>>(
        Error{ErrorCode::Cancelled,
              QCoreApplication::translate("kitcamp::ReportWriter",
                                          "The report was not finished: it was cancelled."),
              {},
              {},
              {}});
    m_work.setFuture(QtConcurrent::run([work = std::move(work), result = m_result](QPromise<void>& promise) {
        *result = work(
            [&promise](int step, int total) {
                promise.setProgressRange(0, total);
                promise.setProgressValue(step);
            },
            [&promise] { return promise.isCanceled(); });
    }));
}

void ReportMaking::fail(const Error& error)
{
    Q_EMIT finished();
    Q_EMIT failed(error);
}

void ReportMaking::onFinished()
{
    // A cancelled future may have done its work all the same: only the work itself knows.
    const Result<void> result = *m_result;
    const After after = std::exchange(m_after, {});
    if (m_next) {
        const ReportOrder next = *std::exchange(m_next, {});
        return make(next);
    }
    if (result && !after.isLast)
        return after.then();
    Q_EMIT finished();
    if (!result)
        Q_EMIT failed(result.error());
    else if (after.then)
        after.then();
}

void ReportMaking::cancel()
{
    m_next.reset();
    m_work.cancel();
}

} // namespace kitcamp
