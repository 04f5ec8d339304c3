// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"
#include "views/documents/documentoutput.h"
#include "views/figures/arrangedialog.h"
#include "views/figures/askview.h"
#include "views/figures/dashboardview.h"
#include "views/figures/drillpanel.h"
#include "views/figures/figurespage.h"
#include "views/lists/listpaperof.h"

#include <QFileInfo>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

void FiguresPage::drill(const FigureQuestion& question, const QStringList& keys, const QString& block)
{
    if (question.measure.isEmpty())
        return;
    const bool wasHidden = m_drill->isHidden();
    if (const FigureBoard* shown = board(); shown && !shown->subject.isEmpty())
        m_drill->nameValue(shown->subject, m_subject, m_subjectName);
    m_drill->showRows(m_runner.file(), question, keys, questionTitle(question));
    m_drill->show();
    if (wasHidden) {
        // Three to two, in thousandths; where somebody moved the line it stays until the list is closed.
        m_halves->setSizes({600, 400});
        m_drill->takeFocus();
    }
    m_drilled = block;
    m_view->setSelected(block, keys);
    if (!block.isEmpty())
        m_view->scrollTo(block);
}

void FiguresPage::closeDrill()
{
    const bool hadFocus = m_drill->isAncestorOf(focusWidget());
    m_drill->hide();
    m_drill->letGo();
    m_view->setSelected({}, {});
    if (hadFocus)
        m_view->focusBlock(m_drilled); // where one came from
}

void FiguresPage::editBlock(const QString& key)
{
    const FigureBlock* found = block(key);
    if (!found)
        return;
    const FigureQuestion question = questionOfBlock(key);
    const ChartForm chart = found->chart;
    showBoard(u"ask"_s);
    m_ask->setQuestion(question, chart);
    m_ask->takeFocus();
}

void FiguresPage::hideBlock(const QString& key)
{
    QList<ArrangedBlock> blocks = m_book.arrangementOf(m_key);
    QString title;
    for (ArrangedBlock& arranged : blocks) {
        if (arranged.block.key != key)
            continue;
        arranged.shown = false;
        title = arranged.block.title;
    }
    blocks.removeIf(
        [&](const ArrangedBlock& arranged) { return !arranged.shown && arranged.block.kept != 0; });
    report(m_book.arrange(m_key, blocks), tr("Hid “%1”. Arrange shows it again.").arg(title));
}

void FiguresPage::arrange()
{
    const FigureBoard* shown = board();
    if (!shown)
        return;
    const QString key = shown->key;
    auto* dialog = new ArrangeDialog(*shown, m_book.arrangementOf(key), m_book.kept(), window());
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, key] {
        if (const auto done = m_book.arrange(key, dialog->blocks()); !done)
            return dialog->message()->say(Tone::Bad, refusalText(done.error()));
        dialog->accept();
    });
    connect(dialog, &ArrangeDialog::restoreWanted, this, [this, dialog, key] {
        if (const auto done = m_book.restore(key); !done)
            return dialog->message()->say(Tone::Bad, refusalText(done.error()));
        dialog->accept();
    });
    dialog->present();
}

ReportDocument FiguresPage::document() const
{
    const FigureBoard* shown = board();
    if (!shown)
        return m_ask->document();
    QList<AnsweredBlock> answered;
    for (const FigureBlock& each : m_view->shownBlocks()) {
        if (const auto block = answeredBlock(each))
            answered << *block;
    }
    return boardDocument(shown->title, contextText(), answered, {});
}

std::shared_ptr<const Paper> FiguresPage::paperOf(const ReportDocument& document)
{
    PaperFrame frame = paperFrameOf(workplace());
    if (const PastCopy* past = m_past.copy()) {
        frame.stamp.asOf = QDateTime::fromSecsSinceEpoch(past->endOfDay(), past->zone());
        frame.stamp.asOfDay = past->day();
        frame.stamp.remarks = past->whatItKnows().remarks();
    }
    return std::make_shared<DocumentPaper>(document, frame);
}

std::shared_ptr<const Paper> FiguresPage::paper()
{
    return paperOf(document());
}

void FiguresPage::save(const ReportDocument& document, const QString& suggestion)
{
    const QString path = workplace().askForFile(
        this,
        {tr("Export"),
         tr("Excel (*.xlsx)") + u";;"_s + tr("CSV (*.csv)") + u";;"_s + tr("PDF (*.pdf)") + u";;"_s
             + tr("OpenDocument (*.odt)") + u";;"_s + tr("Web page (*.html)"),
         suggestion + u".xlsx"_s, true});
    if (path.isEmpty())
        return;
    report(saveDocument(document, paperOf(document)->frame(), path),
           tr("Saved %1.").arg(QFileInfo(path).fileName()));
}

void FiguresPage::exportTables()
{
    save(document(), u"figures-"_s + m_key);
}

void FiguresPage::exportDrill()
{
    save(m_drill->document(), u"list"_s);
}

void FiguresPage::printDrill()
{
    workplace().preview(paperOf(m_drill->document()));
}

void FiguresPage::exportPicture()
{
    const QString path = workplace().askForFile(
        this, {tr("Save as a picture"), tr("Picture (*.png)"), u"figures-%1.png"_s.arg(m_key), true});
    if (path.isEmpty())
        return;
    QWidget* seen = m_stack->currentWidget() == m_view ? m_view->widget() : m_stack->currentWidget();
    if (seen->grab().save(path))
        report({}, tr("Saved %1.").arg(QFileInfo(path).fileName()));
    else
        m_message->say(Tone::Bad,
                       tr("%1 could not be written. Is there room, and may you write there?")
                           .arg(QFileInfo(path).fileName()));
}

} // namespace kitcamp
