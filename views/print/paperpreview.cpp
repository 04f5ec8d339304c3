// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/paperpreview.h"

#include "views/filedialogs/filedialogs.h"
#include "views/print/pageview.h"
#include "views/print/paperoutput.h"

#include <QtConcurrent/QtConcurrentRun>

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace kitcamp {

PaperPreview::PaperPreview(std::shared_ptr<const Paper> paper, QWidget* parent)
    : QDialog(parent)
    , m_paper(std::move(paper))
    , m_view(new PageView(this))
    , m_tools(new QHBoxLayout)
    , m_choices(new QHBoxLayout)
{
    buildLayout();
    connectSignals();
    layOut();
}

PaperPreview::~PaperPreview()
{
    m_work.disconnect(this);
    m_work.cancel();
    m_work.waitForFinished();
}

bool PaperPreview::isBusy() const
{
    return m_work.isRunning();
}

void PaperPreview::setPaper(std::shared_ptr<const Paper> paper)
{
    m_paper = std::move(paper);
    layOut();
}

void PaperPreview::layOut()
{
    setWindowTitle(m_paper->title());
    if (isBusy()) {
        m_layOutAgain = true;
        return;
    }
    m_layOutAgain = false;
    auto result = std::make_shared<std::shared_ptr<const PaperPages>>();
    const auto work = [paper = m_paper, result](const PageProgress&) -> Result<void> {
        *result = paper->layOut(paper->sheet());
        return {};
    };
    start(tr("Laying out the pages…"), work, [this, result] {
        m_pages = *result;
        m_view->showPages(m_pages);
        say({});
        Q_EMIT shown();
    });
}

void PaperPreview::start(const QString& sentence, Work work, WorkDone done)
{
    m_workDone = std::move(done);
    say(sentence);
    m_workResult = std::make_shared<Result<void>>();
    m_work.setFuture(
        QtConcurrent::run([work = std::move(work), result = m_workResult](QPromise<void>& promise) {
            *result = work([&promise](int pages, int total) {
                promise.setProgressRange(0, total);
                promise.setProgressValue(pages);
                return !promise.isCanceled();
            });
        }));
    updateTools();
}

void PaperPreview::onWorkFinished()
{
    // A cancelled future may have done its work all the same: only the work itself knows.
    const Result<void> result = *m_workResult;
    const WorkDone done = std::exchange(m_workDone, {});
    updateTools();
    if (m_layOutAgain)
        layOut();
    else if (!result)
        say(result.error().sentence);
    else if (done)
        done();
    updateTools();
}

void PaperPreview::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Save as PDF"));
    keepFilesClosed(*dialog);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(suggestedFileName(*m_paper));
    connect(dialog, &QFileDialog::fileSelected, this, &PaperPreview::save);
    dialog->open();
}

void PaperPreview::save(const QString& path)
{
    const auto work = [paper = m_paper, pages = m_pages, path](const PageProgress& progress) {
        return savePdf(*paper, *pages, path, PdfOptions{{}, progress});
    };
    start(tr("Saving…"), work, [this, path] {
        say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
        Q_EMIT saved(path);
    });
}

void PaperPreview::askForPrinter()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setFullPage(true);
    m_printer->setPageLayout(m_paper->sheet().pageLayout());
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_view->pageCount());
    connect(dialog, &QDialog::accepted, this, &PaperPreview::print);
    dialog->open();
}

void PaperPreview::print()
{
    // The printer is not touched by this thread again before the work is done.
    const auto work = [paper = m_paper, printer = m_printer.get()](const PageProgress& progress) {
        return printTo(*paper, *printer, progress);
    };
    start(tr("Printing…"), work, [this] {
        say(tr("Sent to the printer."));
        Q_EMIT printed();
    });
}

} // namespace kitcamp
