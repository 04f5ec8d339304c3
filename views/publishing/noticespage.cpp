// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/noticespage.h"

#include "models/activities/publishing/publication.h"
#include "models/items/publishing/noticelist.h"
#include "models/items/publishing/publishingchoices.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"
#include "views/publishing/noticedialog.h"
#include "views/publishing/noticefiles.h"
#include "views/publishing/noticepanel.h"
#include "views/publishing/noticetextsdialog.h"
#include "views/records/recorddialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

int openNotices(Store& store)
{
    const auto open = openNoticesOf(store.reader());
    return open ? open->count : 0;
}

NoticesPage::NoticesPage(Workplace& workplace, QWidget* parent)
    : ListPage(workplace,
               {u"notices"_s,
                tr("Notices"),
                tr("Nobody waits for a notice"),
                tr("Publish a plan or write to a roster: the notices wait here until you send them."),
                tr("Write to a roster…"),
                {}},
               new NoticeList(workplace.store, workplace.foldQuery, nullptr), parent)
    , m_list(static_cast<NoticeList*>(model()))
    , m_notice(new NoticePanel(workplace, this))
{
    setDetail(m_notice);
    m_activity = new QComboBox(this);
    m_activity->setObjectName(u"noticeFilter"_s);
    m_activity->setAccessibleName(tr("Activity"));
    m_activity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_activity->setMinimumContentsLength(12);
    header()->addControl(m_activity);
    buildActions();
    fillActivities();
    connect(m_activity, &QComboBox::currentIndexChanged, this,
            [this] { m_list->showOnly(m_activity->currentData().toLongLong()); });
    connect(&workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        if (announcement.rows.contains(u"notice"_s))
            fillActivities();
    });
}

void NoticesPage::buildActions()
{
    connect(header()->addButton(u"noticeTexts"_s, tr("Te&xts…")), &QPushButton::clicked, this,
            [this] { (new NoticeTextsDialog(workplace(), this))->present(); });
    connect(header()->addButton(u"noticeOffers"_s, tr("&Offers of seats")), &QPushButton::clicked, this,
            &NoticesPage::offerSeats);
    connect(header()->addMainButton(u"writeNotice"_s, tr("&Write…")), &QPushButton::clicked, this,
            &NoticesPage::write);
    addRowAction(u"saveMails"_s, tr("Save as mails…"), [this] {
        saveAsMails();
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    addRowAction(u"copyNotices"_s, tr("Copy as text for a chat"), [this] {
        copyText();
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    addRowAction(u"savePhones"_s, tr("Save phone numbers and texts…"), [this] { saveAsPhoneList(); });
    addRowAction(u"editNotice"_s, tr("Edit…"), [this] { edit(); })->setShortcut(QKeySequence(Qt::Key_F2));
    addRowAction(u"markSent"_s, tr("Mark as sent"), [this] { mark(selectedIds(), u"text"_s); });
    addRowAction(u"dropNotices"_s, tr("Drop"), [this] {
        mark(selectedIds(), u"dropped"_s);
    })->setShortcut(QKeySequence(Qt::Key_Delete));
    addRowAction(u"reopenNotices"_s, tr("To send again"), [this] { mark(selectedIds(), {}); });
}

/// Those that have notices; what was chosen stays so.
void NoticesPage::fillActivities()
{
    const QSignalBlocker blocker(m_activity);
    const qint64 chosen = m_activity->currentData().toLongLong();
    m_activity->clear();
    m_activity->addItem(tr("All activities"), qint64(0));
    const auto choices = activitiesWithNotices(workplace().store.reader());
    if (!choices)
        return say(Tone::Bad, choices.error().sentence);
    for (const PublishingChoice& choice : *choices)
        m_activity->addItem(choice.name, choice.id);
    m_activity->setCurrentIndex(std::max(m_activity->findData(chosen), 0));
}

void NoticesPage::showObject(const QString& table, qint64 id)
{
    if (table == "activity"_L1) {
        m_activity->setCurrentIndex(std::max(m_activity->findData(id), 0));
        return m_list->load();
    }
    ListPage::showObject(table, id);
    onCurrentRow(id);
}

void NoticesPage::onCurrentRow(qint64 rowId)
{
    m_notice->showNotice(rowId);
    revealDetail();
}

void NoticesPage::onEmptyAction()
{
    write();
}

void NoticesPage::write()
{
    auto* dialog = new NoticeDialog(workplace(), m_activity->currentData().toLongLong(), this);
    connect(dialog, &NoticeDialog::queued, this,
            [this](const QString& sentence) { say(Tone::Ok, sentence); });
    dialog->present();
}

void NoticesPage::offerSeats()
{
    Store& store = workplace().store;
    const qint64 activity = m_activity->currentData().toLongLong();
    const auto batch = offerNotices(store, activity);
    if (!batch)
        return say(Tone::Bad, batch.error().sentence);
    if (batch->drafts.isEmpty())
        return say(Tone::Plain, tr("Everybody with an offer was told already."));
    const auto done = store.perform(QueueNotices{batch->toJson(), activity, store.clock().now()});
    say(done ? Tone::Ok : Tone::Bad, done ? store.sentence(done->opId) : done.error().sentence);
}

/// The selected ones that are open; says so where there are none.
std::optional<QList<OutgoingNotice>> NoticesPage::openSelection()
{
    auto notices = outgoingNotices(workplace().store.reader(), selectedIds());
    if (!notices) {
        say(Tone::Bad, notices.error().sentence);
        return std::nullopt;
    }
    if (notices->isEmpty()) {
        say(Tone::Warn, tr("These went out already. Choose \"To send again\" first."));
        return std::nullopt;
    }
    return *std::move(notices);
}

void NoticesPage::saveAsMails()
{
    const auto notices = openSelection();
    if (!notices)
        return;
    Workplace::FileQuestion question{tr("Save the mail"), tr("Mails (*.eml)"), u"notice.eml"_s, true};
    if (notices->size() > 1)
        question = {tr("The folder for the mails"), {}, {}, false, true};
    const QString path = workplace().askForFile(this, question);
    if (path.isEmpty())
        return;
    const auto sent = notices->size() > 1 ? saveMails(workplace().store, *notices, path)
                                          : saveMail(workplace().store, notices->constFirst(), path);
    if (!sent)
        return say(Tone::Bad, sent.error().sentence);
    QString done = tr("%n mail(s) saved in %1.", "%1: folder or file", static_cast<int>(sent->ids.size()))
                       .arg(QFileInfo(path).fileName());
    if (!sent->stopped.isEmpty())
        done +=
            u' ' + tr("Then it stopped, and the others stay open: %1", "%1: a sentence").arg(sent->stopped);
    tell(*sent, u"mail"_s, done);
}

void NoticesPage::saveAsPhoneList()
{
    const auto notices = openSelection();
    if (!notices)
        return;
    const QString path = workplace().askForFile(
        this, {tr("Save phone numbers and texts"), tr("Tables (*.csv)"), u"notices.csv"_s, true});
    if (path.isEmpty())
        return;
    const auto sent = savePhoneList(*notices, path);
    if (!sent)
        return say(Tone::Bad, sent.error().sentence);
    tell(*sent, u"csv"_s,
         tr("%n number(s) saved in %1.", "%1: file", static_cast<int>(sent->ids.size()))
             .arg(QFileInfo(path).fileName()));
}

void NoticesPage::copyText()
{
    const auto notices = openSelection();
    if (!notices)
        return;
    QGuiApplication::clipboard()->setText(chatText(*notices));
    SentNotices sent;
    for (const OutgoingNotice& notice : *notices)
        sent.ids << notice.id;
    tell(sent, u"text"_s,
         tr("%n notice(s) copied; paste them into the chat.", "", static_cast<int>(sent.ids.size())));
}

void NoticesPage::tell(const SentNotices& sent, const QString& sentAs, const QString& done)
{
    QString left;
    if (!sent.left.isEmpty()) {
        const QStringList names = sent.left.mid(0, 5);
        const auto count = static_cast<int>(sent.left.size());
        left = sentAs == "mail"_L1
            ? tr("%n has (have) no mail address and stay(s) open: %1.", "", count).arg(names.join(u", "_s))
            : tr("%n has (have) no phone number and stay(s) open: %1.", "", count).arg(names.join(u", "_s));
    }
    if (sent.ids.isEmpty())
        return say(Tone::Warn, left);
    mark(sent.ids, sentAs, QStringList{done, left}.join(u' ').trimmed(),
         sent.stopped.isEmpty() ? Tone::Ok : Tone::Warn);
}

void NoticesPage::mark(const QList<qint64>& ids, const QString& sentAs, const QString& before, Tone tone)
{
    Store& store = workplace().store;
    const auto done = store.perform(MarkNotices{ids, sentAs, store.clock().now()});
    if (!done)
        return say(Tone::Bad, QStringList{before, done.error().sentence}.join(u' ').trimmed());
    const QString marked = before.isEmpty() ? store.sentence(done->opId) + u'.'
                                            : before + u' '
            + (tone == Tone::Ok ? tr("They count as sent; Ctrl+Z opens them again.")
                                : tr("What was saved counts as sent; Ctrl+Z opens it again."));
    say(tone, marked);
}

void NoticesPage::edit()
{
    const QList<qint64> ids = selectedIds();
    if (ids.size() != 1)
        return say(Tone::Warn, tr("Select one notice to edit it."));
    // Cause and person are what it is; only the words are changed.
    auto* dialog = new RecordDialog(workplace(), u"notice"_s, ids,
                                    {{"cause"_L1, {}},
                                     {"person"_L1, {}},
                                     {"activity"_L1, {}},
                                     {"session"_L1, {}},
                                     {"made_at"_L1, {}},
                                     {"sent_at"_L1, {}},
                                     {"sent_as"_L1, {}}},
                                    this);
    connect(dialog, &RecordDialog::saved, this, [this](qint64 id) { m_notice->showNotice(id); });
    dialog->present();
}

} // namespace kitcamp
