// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/personaldata/persondatadialog.h"

#include "models/activities/attendees/campkeys.h"
#include "models/persondata/persondocument.h"
#include "models/store/store.h"
#include "views/common/busybar.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"
#include "views/documents/documentpaper.h"
#include "views/papers/paperframe.h"
#include "views/personaldata/persondatafile.h"
#include "views/print/pageview.h"
#include "views/sync/backgroundstep.h"
#include "views/sync/ownstore.h"
#include "views/sync/safefilename.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Made = Result<std::shared_ptr<PersonPaper>>;

Made paperOf(Store& store, qint64 person, bool opens, const QLocale& locale, const StepProgress& progress)
{
    CampKeys keys(store);
    PersonDataSource source{store.reader(), store.domain(), store.clock().now()};
    if (opens)
        source.open = [&](const QString& sealedText) { return keys.open(sealedText); };
    source.progress = [&](int done, int all) { return progress(QString(), done, all); };
    auto made = std::make_shared<PersonPaper>();
    KITCAMP_ASSIGN(made->data, readPersonData(source, person));
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(store, locale));
    made->paper = std::make_shared<DocumentPaper>(personDocument(made->data), frame);
    made->pages = made->paper->layOut(made->paper->sheet());
    return made;
}

} // namespace

PersonDataDialog::PersonDataDialog(Workplace& workplace, qint64 person, QWidget* parent)
    : DialogFrame(tr("All that is known"), parent)
    , m_workplace(workplace)
    , m_person(person)
    , m_step(new BackgroundStep(this))
{
    setObjectName(u"personDataDialog"_s);
    setSentence(
        tr("Whoever asks may see everything that the centre holds about them. Hand it over as paper or "
           "PDF; the JSON file is for another program. Besides the operators it names "
           "nobody else, but read the notes in it first: they may speak of others."));
    buildLayout();
    connectSignals();
    read();
}

void PersonDataDialog::buildLayout()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_busy = new BusyBar(page);
    column->addWidget(m_busy);
    m_view = new PageView(page);
    m_view->setObjectName(u"personDataPages"_s);
    m_view->setAccessibleName(tr("What is known, as it will be printed"));
    m_view->setZoom(PageView::pageWidth);
    m_view->setMinimumSize(scaled(640), scaled(420));
    column->addWidget(m_view, 1);
    column->addWidget(buildTurning(page));
    m_opens = new QCheckBox(tr("&Open what is sealed (identity numbers, passwords)"), page);
    m_opens->setObjectName(u"personDataOpens"_s);
    m_opens->hide();
    column->addWidget(m_opens);
    setContent(page);
    m_save = addButton(u"savePersonData"_s, tr("&Save…"));
    m_main = setMainButton(tr("&Print…"));
    setLeaveText(tr("Close"));
    resize(scaled(820), scaled(690)); // a small screen has no more
}

QWidget* PersonDataDialog::buildTurning(QWidget* parent)
{
    auto* turning = new QWidget(parent);
    auto* line = new QHBoxLayout(turning);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    m_previous = new QPushButton(tr("‹ &Back"), turning);
    m_previous->setObjectName(u"previousPersonPage"_s);
    m_page = new TextLabel(TextSize::Secondary, turning);
    m_page->setObjectName(u"personPageOf"_s);
    m_next = new QPushButton(tr("&Next ›"), turning);
    m_next->setObjectName(u"nextPersonPage"_s);
    line->addWidget(m_previous);
    line->addWidget(m_page);
    line->addWidget(m_next);
    line->addStretch(1);
    return turning;
}

void PersonDataDialog::connectSignals()
{
    connect(m_previous, &QPushButton::clicked, this, [this] { m_view->showPage(m_view->page() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_view->showPage(m_view->page() + 1); });
    connect(m_view, &PageView::pageChanged, this, &PersonDataDialog::updateTurning);
    connect(m_busy, &BusyBar::cancelRequested, this, [this] {
        m_step->cancel();
        reject();
    });
    connect(m_step, &BackgroundStep::progressed, this,
            [this](const QString&, qint64 done, qint64 all) { m_busy->setProgress(done, all); });
    connect(m_opens, &QCheckBox::toggled, this, &PersonDataDialog::read);
    connect(m_save, &QPushButton::clicked, this, &PersonDataDialog::save);
    connect(this, &DialogFrame::submitted, this, &PersonDataDialog::print);
}

void PersonDataDialog::read()
{
    if (m_step->isRunning())
        return;
    m_main->setEnabled(false);
    m_save->setEnabled(false);
    m_opens->setEnabled(false);
    const bool opens = m_opens->isChecked();
    // A file of the past belongs to its window alone, and is small work on what is in memory.
    if (m_workplace.store.past())
        return onRead(paperOf(m_workplace.store, m_person, opens, m_workplace.locale,
                              [](const QString&, qint64, qint64) { return true; }));
    m_busy->start(tr("Reading"));
    m_step->start<std::shared_ptr<PersonPaper>>(
        [file = OwnStore::of(m_workplace.store), person = m_person, opens,
         locale = m_workplace.locale](const StepProgress& progress) -> Made {
            return file.with(
                [&](Store& store) -> Made { return paperOf(store, person, opens, locale, progress); });
        },
        [this](const Made& result) { onRead(result); });
}

void PersonDataDialog::onRead(const Made& result)
{
    m_busy->finish();
    m_opens->setEnabled(true);
    updateTurning();
    if (!result) {
        message()->say(Tone::Bad, refusalText(result.error()));
        return Q_EMIT shown();
    }
    m_read = *result;
    m_view->showPages(m_read->pages);
    updateTurning();
    m_main->setEnabled(true);
    m_save->setEnabled(true);
    const PersonData& data = m_read->data;
    m_opens->setVisible(data.sealed + data.opened > 0);
    if (m_opens->isChecked() && data.sealed > 0)
        message()->say(Tone::Warn,
                       tr("%n value(s) stay sealed: the key of the camp is not on this computer.", nullptr,
                          data.sealed));
    else
        message()->dismiss();
    Q_EMIT shown();
}

void PersonDataDialog::updateTurning()
{
    const int pages = m_view->pageCount();
    m_previous->setEnabled(m_view->page() > 0);
    m_next->setEnabled(m_view->page() + 1 < pages);
    m_page->setText(pages > 0 ? tr("Page %1 of %2").arg(m_view->page() + 1).arg(pages) : QString());
}

void PersonDataDialog::save()
{
    if (!m_read)
        return;
    const QString suggestion = safeFileName(m_read->data.name, u"pdf"_s);
    const QString path =
        m_workplace.askForFile(this, {tr("Save what is known"), personDataFilter(), suggestion, true, false});
    if (path.isEmpty())
        return;
    const auto saved = savePersonData(m_read->data, m_read->paper->frame(), path);
    if (!saved)
        return message()->say(Tone::Bad, refusalText(saved.error()));
    message()->say(Tone::Ok, tr("Saved %1.").arg(QFileInfo(path).fileName()));
}

void PersonDataDialog::print()
{
    if (m_read && m_main->isEnabled())
        m_workplace.preview(m_read->paper);
}

} // namespace kitcamp
