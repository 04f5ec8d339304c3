// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/joining.h"
#include "views/common/panel.h"

class QLineEdit;

namespace kitcamp {

class BackgroundStep;
class BusyBar;
class FolderField;
class FormField;
class FormFields;
class InlineMessage;
class TextLabel;

/// Another computer of a centre: the invitation, the folder where they meet, what this computer is called,
/// where its file shall lie; then the file is made.
class JoinStep : public Panel
{
    Q_OBJECT
public:
    /// Makes the file, in another thread.
    using Join = std::function<Result<Joined>(const JoinRequest& request, const StepProgress& progress)>;

    JoinStep(const QString& suggestedFolder, QWidget* parent);

    void setJoin(Join join) { m_join = std::move(join); }
    void arrive();
    void submit();
    [[nodiscard]] bool isWorking() const;
    void cancel();

Q_SIGNALS:
    void workingChanged(bool working);
    void joined(const QString& path, const QString& remark);

private:
    void buildForm();
    void addInvite();
    void addPlaces();
    void readInvitation();
    void suggestPath();
    [[nodiscard]] bool isComplete();
    void onFinished(const QString& path, const Result<Joined>& done);

    QString m_documents;
    Join m_join;
    Invite m_invite;
    FormFields* m_form = nullptr;
    FolderField* m_inviteFile = nullptr;
    FormField* m_inviteField = nullptr;
    FolderField* m_folder = nullptr;
    FormField* m_folderField = nullptr;
    QLineEdit* m_name = nullptr;
    FolderField* m_path = nullptr;
    FormField* m_pathField = nullptr;
    InlineMessage* m_message = nullptr;
    BusyBar* m_busy = nullptr;
    BackgroundStep* m_step = nullptr;
};

} // namespace kitcamp
