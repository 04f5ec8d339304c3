// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lists/listpage.h"

class QComboBox;

namespace kitcamp {

class NoticeList;
class NoticePanel;
struct OutgoingNotice;
struct SentNotices;

/// How many notices wait to be sent: the figure beside the page's name.
[[nodiscard]] int openNotices(Store& store);

/// The queue of notices: read, take out as mails, as text for a chat or as a list of phone numbers, drop.
class NoticesPage : public ListPage
{
    Q_OBJECT
public:
    explicit NoticesPage(Workplace& workplace, QWidget* parent = nullptr);

    /// ("notice", id), or ("activity", id) for all of an activity.
    void showObject(const QString& table, qint64 id) override;

protected:
    void onCurrentRow(qint64 rowId) override;
    void onEmptyAction() override;

private:
    void buildActions();
    void fillActivities();
    void write();
    void offerSeats();
    void saveAsMails();
    void saveAsPhoneList();
    void copyText();
    /// \p tone: of what is said when it is done.
    void mark(const QList<qint64>& ids, const QString& sentAs, const QString& before = {},
              Tone tone = Tone::Ok);
    void edit();
    [[nodiscard]] std::optional<QList<OutgoingNotice>> openSelection();
    void tell(const SentNotices& sent, const QString& sentAs, const QString& done);

    NoticeList* m_list;
    NoticePanel* m_notice;
    QComboBox* m_activity = nullptr;
};

} // namespace kitcamp
